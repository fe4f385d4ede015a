; UNTESTED: written for NSIS 3, never run on Windows.
; Build: python dev.py package bundle, then  makensis /DVERSION=0.1.0 packaging\windows\journey-designer.nsi
Unicode true
!include "MUI2.nsh"
!ifndef VERSION
  !define VERSION "0.0.0"
!endif
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\JourneyDesigner"
!define MUI_ICON "..\..\resources\icons\app\journey-designer.ico"

Name "Journey Designer"
OutFile "..\..\dist\journey-designer-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Journey Designer"
RequestExecutionLevel user
SetCompressor /SOLID lzma

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"

Section
  SetOutPath "$INSTDIR"
  ; An older version's libraries must not stay among the new ones.
  RMDir /r "$INSTDIR\_internal"
  File /r "..\..\dist\journey-designer\*.*"
  File "..\..\resources\icons\app\project-file.ico"
  CreateShortcut "$SMPROGRAMS\Journey Designer.lnk" "$INSTDIR\journey-designer.exe"
  WriteRegStr HKCU "Software\Classes\.cjm" "" "JourneyDesigner.Project"
  WriteRegStr HKCU "Software\Classes\.cjm" "Content Type" "application/vnd.journeydesigner.cjm"
  WriteRegStr HKCU "Software\Classes\.cjm\OpenWithProgids" "JourneyDesigner.Project" ""
  WriteRegStr HKCU "Software\Classes\JourneyDesigner.Project" "" "Journey Designer project"
  WriteRegStr HKCU "Software\Classes\JourneyDesigner.Project\DefaultIcon" "" "$INSTDIR\project-file.ico"
  WriteRegStr HKCU "Software\Classes\JourneyDesigner.Project\shell\open\command" "" '"$INSTDIR\journey-designer.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Journey Designer"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\journey-designer.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteUninstaller "$INSTDIR\uninstall.exe"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\Journey Designer.lnk"
  DeleteRegKey HKCU "Software\Classes\JourneyDesigner.Project"
  DeleteRegValue HKCU "Software\Classes\.cjm\OpenWithProgids" "JourneyDesigner.Project"
  DeleteRegKey HKCU "${UNINSTALL}"
  Delete "$INSTDIR\journey-designer.exe"
  Delete "$INSTDIR\journey-designer-cli.exe"
  Delete "$INSTDIR\project-file.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir "$INSTDIR"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
