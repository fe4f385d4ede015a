#!/bin/bash
# UNTESTED: needs appimagetool (https://github.com/AppImage/appimagetool), which is not packaged in Debian.
# Build: python3 dev.py package bundle, then  packaging/appimage/build.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
id=io.github.journeydesigner.JourneyDesigner
tree=build/AppDir
rm -rf "$tree"
mkdir -p "$tree/usr/lib" "$tree/usr/share/applications" "$tree/usr/share/metainfo"
cp -a dist/journey-designer "$tree/usr/lib/journey-designer"
cp "packaging/linux/$id.desktop" "$tree/usr/share/applications/"
cp "packaging/linux/$id.metainfo.xml" "$tree/usr/share/metainfo/"
cp "packaging/linux/$id.desktop" "$tree/"
cp resources/icons/app/journey-designer-256.png "$tree/$id.png"
ln -s usr/lib/journey-designer/journey-designer "$tree/AppRun"
appimagetool "$tree" dist/journey-designer-x86_64.AppImage
