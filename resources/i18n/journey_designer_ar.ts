<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Fonts under the SIL Open Font License, icons by Lucide (ISC), window by Qt (LGPL). Everything stays on this computer.</source>
        <translation>برنامج حر برخصة MIT. الخطوط برخصة SIL Open Font License، والأيقونات من Lucide ‏(ISC)، والنوافذ بمكتبة Qt ‏(LGPL). يبقى كل شيء في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Map a customer&apos;s journey with a group, keep it in one file, print it.</source>
        <translation>ارسم رحلة العميل مع المجموعة، واحفظها في ملف واحد، واطبعها.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Journey Designer</source>
        <translation>حول Journey Designer</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الحقيقي</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>Agenda and timer</source>
        <translation>جدول الأعمال والمؤقت</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>كل الأوامر…</translation>
    </message>
    <message>
        <source>Back to the touchpoint of this journey</source>
        <translation>العودة إلى نقطة اتصال هذه الرحلة</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Cell coordinates</source>
        <translation>إحداثيات الخانات</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Colour: blue</source>
        <translation>اللون: أزرق</translation>
    </message>
    <message>
        <source>Colour: by itself</source>
        <translation>اللون: تلقائي</translation>
    </message>
    <message>
        <source>Colour: coral</source>
        <translation>اللون: مرجاني</translation>
    </message>
    <message>
        <source>Colour: gold</source>
        <translation>اللون: ذهبي</translation>
    </message>
    <message>
        <source>Colour: plum</source>
        <translation>اللون: برقوقي</translation>
    </message>
    <message>
        <source>Colour: teal</source>
        <translation>اللون: أزرق مخضر</translation>
    </message>
    <message>
        <source>Compose and print a report…</source>
        <translation>إعداد تقرير وطباعته…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy lane to a journey</source>
        <translation>نسخ الصف إلى رحلة</translation>
    </message>
    <message>
        <source>Copy the map as a picture</source>
        <translation>نسخ الخريطة كصورة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Detailed journey of the touchpoint</source>
        <translation>الرحلة المفصّلة لنقطة الاتصال</translation>
    </message>
    <message>
        <source>Dots…</source>
        <translation>نقاط التفضيل…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>تعديل في الموضع</translation>
    </message>
    <message>
        <source>Everything, nothing dimmed</source>
        <translation>كل شيء دون تعتيم</translation>
    </message>
    <message>
        <source>Evidence: assumption</source>
        <translation>اليقين: افتراض</translation>
    </message>
    <message>
        <source>Evidence: heard</source>
        <translation>اليقين: مسموع</translation>
    </message>
    <message>
        <source>Evidence: measured</source>
        <translation>اليقين: مقيس</translation>
    </message>
    <message>
        <source>Evidence: observed</source>
        <translation>اليقين: ملاحَظ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <translation>ملاءمة الخريطة كاملة</translation>
    </message>
    <message>
        <source>Five more minutes</source>
        <translation>خمس دقائق إضافية</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>طي أو بسط</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Give a dot</source>
        <translation>منح نقطة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Icon of the lane</source>
        <translation>أيقونة الصف</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Insert after</source>
        <translation>إدراج بعد المحدد</translation>
    </message>
    <message>
        <source>Insert before</source>
        <translation>إدراج قبل المحدد</translation>
    </message>
    <message>
        <source>Join with the next stage</source>
        <translation>ضم إلى المرحلة التالية</translation>
    </message>
    <message>
        <source>Journey as Mermaid text…</source>
        <translation>الرحلة كنص Mermaid…</translation>
    </message>
    <message>
        <source>Keep as a template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <source>Key moment</source>
        <translation>لحظة أساسية</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Map as PDF…</source>
        <translation>الخريطة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Map as PNG picture…</source>
        <translation>الخريطة كصورة PNG…</translation>
    </message>
    <message>
        <source>Map as SVG drawing…</source>
        <translation>الخريطة كرسم SVG…</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>قائمة المحدد</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>رحلة جديدة</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>شخصية جديدة</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Next block of the agenda</source>
        <translation>الفقرة التالية من جدول الأعمال</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next saved view</source>
        <translation>العرض المحفوظ التالي</translation>
    </message>
    <message>
        <source>Note an idea from the card</source>
        <translation>تدوين فكرة من البطاقة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>دقيقة إضافية</translation>
    </message>
    <message>
        <source>Only the selected stages</source>
        <translation>المراحل المحددة فقط</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Picture on the card…</source>
        <translation>صورة على البطاقة…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Print a poster…</source>
        <translation>طباعة ملصق…</translation>
    </message>
    <message>
        <source>Project details…</source>
        <translation>تفاصيل المشروع…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>التقرير بصيغة PDF…</translation>
    </message>
    <message>
        <source>Report as slides…</source>
        <translation>التقرير كشرائح…</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>العروض المحفوظة…</translation>
    </message>
    <message>
        <source>Scribe line</source>
        <translation>سطر الكتابة</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation>إظهار ما هو مخفي</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Signs of the scribe line</source>
        <translation>علامات سطر الكتابة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Stage guide</source>
        <translation>دليل المراحل</translation>
    </message>
    <message>
        <source>Stage guides as PDF…</source>
        <translation>أدلة المراحل بصيغة PDF…</translation>
    </message>
    <message>
        <source>Start a new stage here</source>
        <translation>بدء مرحلة جديدة من هنا</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>تشغيل المؤقت أو إيقافه مؤقتاً</translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation>استرجاع نقطة</translation>
    </message>
    <message>
        <source>Take the satisfaction away</source>
        <translation>إزالة الرضا</translation>
    </message>
    <message>
        <source>Things to drag onto the map</source>
        <translation>عناصر تُسحب إلى الخريطة</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطة اتصال</translation>
    </message>
    <message>
        <source>Turn card into a pain point</source>
        <translation>تحويل البطاقة إلى نقطة ألم</translation>
    </message>
    <message>
        <source>Turn card into a touchpoint</source>
        <translation>تحويل البطاقة إلى نقطة اتصال</translation>
    </message>
    <message>
        <source>Turn card into an opportunity</source>
        <translation>تحويل البطاقة إلى فرصة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Voting round…</source>
        <translation>جولة تصويت…</translation>
    </message>
    <message>
        <source>Whole project as JSON…</source>
        <translation>المشروع كاملاً بصيغة JSON…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>{text} ({keys})</source>
        <translation>{text} ({keys})</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>+1 min</source>
        <translation>+1 د</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 د</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>إضافة فقرة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Agenda and timer</source>
        <translation>جدول الأعمال والمؤقت</translation>
    </message>
    <message>
        <source>Choose a run sheet. It can be changed at any time.</source>
        <translation>اختر برنامجاً. يمكن تعديله في أي وقت.</translation>
    </message>
    <message>
        <source>Ends at {time}, as things stand</source>
        <translation>ينتهي في {time} حسب الوضع الحالي</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keep as my own</source>
        <translation>الاحتفاظ به لي</translation>
    </message>
    <message>
        <source>Minutes of the block</source>
        <translation>دقائق الفقرة</translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>برنامجي: {name}</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>Next block (F7)</source>
        <translation>الفقرة التالية (F7)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Put into the minutes</source>
        <translation>إدراج في المحضر</translation>
    </message>
    <message>
        <source>Quiet sound at the end</source>
        <translation>صوت خافت عند النهاية</translation>
    </message>
    <message>
        <source>Remove {block}</source>
        <translation>حذف {block}</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The agenda is over</source>
        <translation>انتهى جدول الأعمال</translation>
    </message>
    <message>
        <source>Title of the block</source>
        <translation>عنوان الفقرة</translation>
    </message>
    <message>
        <source>now {minutes}</source>
        <translation>الآن {minutes}</translation>
    </message>
    <message>
        <source>took {minutes}</source>
        <translation>استغرقت {minutes}</translation>
    </message>
    <message>
        <source>{block}, done. Go back to it</source>
        <translation>{block}، انتهت. الرجوع إليها</translation>
    </message>
    <message>
        <source>{block}, later. Go to it</source>
        <translation>{block}، لاحقاً. الانتقال إليها</translation>
    </message>
    <message>
        <source>{block}, now</source>
        <translation>{block}، الآن</translation>
    </message>
    <message>
        <source>{block}: {time} left. {task}</source>
        <translation>{block}: بقي {time}. {task}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something went wrong inside the program. Your work up to here is kept.</source>
        <translation>حدث خلل داخل البرنامج. عملك إلى هذه اللحظة محفوظ.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your work up to here is kept. A report for those who can mend it is in {file}.</source>
        <translation>حدث خلل داخل البرنامج. عملك إلى هذه اللحظة محفوظ. يوجد تقرير لمن يستطيع إصلاحه في {file}.</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Choose a drawn face…</source>
        <translation>اختيار وجه مرسوم…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation>صورة {name}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Press to choose a picture, or drop or paste one here</source>
        <translation>اضغط لاختيار صورة، أو أسقطها أو الصقها هنا</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
</context>
<context>
    <name>Bring</name>
    <message>
        <source>Bring</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Bring copies beside them</source>
        <translation>جلب نسخ بجانبها</translation>
    </message>
    <message>
        <source>Bring personas</source>
        <translation>جلب شخصيات</translation>
    </message>
    <message>
        <source>Bring personas from another project</source>
        <translation>جلب شخصيات من مشروع آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export the mental model</source>
        <translation>تصدير النمط العقلي</translation>
    </message>
    <message>
        <source>From the project {title}: with traits, findings, picture and voice.</source>
        <translation>من المشروع {title}: مع السمات والمعطيات والصورة والصوت.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Persona as PDF</source>
        <translation>الشخصية بصيغة PDF</translation>
    </message>
    <message>
        <source>Persona as a picture</source>
        <translation>الشخصية كصورة</translation>
    </message>
    <message>
        <source>Persona as a project of its own</source>
        <translation>الشخصية كمشروع مستقل</translation>
    </message>
    <message>
        <source>Personas of the other project</source>
        <translation>شخصيات المشروع الآخر</translation>
    </message>
    <message>
        <source>Research to do as PDF</source>
        <translation>أبحاث للإنجاز بصيغة PDF</translation>
    </message>
    <message>
        <source>Those that are here already</source>
        <translation>الموجودة هنا من قبل</translation>
    </message>
    <message>
        <source>Update them: take over what that project says</source>
        <translation>تحديثها: أخذ ما يقوله ذلك المشروع</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>موجودة هنا</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Evidence</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>خريطة الرحلة</translation>
    </message>
    <message>
        <source>More for this card</source>
        <translation>المزيد لهذه البطاقة</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>صف جديد</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>مرحلة جديدة</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>نقطة اتصال جديدة</translation>
    </message>
    <message>
        <source>Overview of the journey</source>
        <translation>نظرة عامة على الرحلة</translation>
    </message>
    <message>
        <source>Text of the map</source>
        <translation>نص الخريطة</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Administration</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>App</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>روبوت محادثة</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>عامل التوصيل</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>خدمة العملاء</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>فيسبوك</translation>
    </message>
    <message>
        <source>Group chat</source>
        <translation>دردشة جماعية</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>إنستغرام</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة بريدية</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>الصحافة</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>الراديو</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>محرك بحث</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>شبكة اجتماعية</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>التلفزة</translation>
    </message>
    <message>
        <source>Usual channels</source>
        <translation>القنوات المعتادة</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>توصية شفوية</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A colour is written as #rrggbb, for instance #0a7d8c.</source>
        <translation>يُكتب اللون بالصيغة #rrggbb، مثل #0a7d8c.</translation>
    </message>
    <message>
        <source>As the project</source>
        <translation>كما في المشروع</translation>
    </message>
    <message>
        <source>At the foot, instead of the title</source>
        <translation>في أسفل الصفحة بدل العنوان</translation>
    </message>
    <message>
        <source>At the head of every page</source>
        <translation>في رأس كل صفحة</translation>
    </message>
    <message>
        <source>Choose, paste or drop a picture</source>
        <translation>اختر صورة أو الصقها أو أسقطها هنا</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Colour of the client</source>
        <translation>لون العميل</translation>
    </message>
    <message>
        <source>Compose a report</source>
        <translation>إعداد تقرير</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Logo and colour of the client</source>
        <translation>شعار العميل ولونه</translation>
    </message>
    <message>
        <source>Logo of the client</source>
        <translation>شعار العميل</translation>
    </message>
    <message>
        <source>Name of a new preset</source>
        <translation>اسم إعداد جديد</translation>
    </message>
    <message>
        <source>Names of people are shown</source>
        <translation>تظهر أسماء الأشخاص</translation>
    </message>
    <message>
        <source>No preset taken</source>
        <translation>لم يُختر أي إعداد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>صفحات التقرير</translation>
    </message>
    <message>
        <source>Pages, in their order</source>
        <translation>الصفحات بترتيبها</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>الصفحات: {count}</translation>
    </message>
    <message>
        <source>Paper of the maps</source>
        <translation>ورق الخرائط</translation>
    </message>
    <message>
        <source>Paper of the texts</source>
        <translation>ورق النصوص</translation>
    </message>
    <message>
        <source>Photos are shown</source>
        <translation>تظهر الصور</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>إعدادات محفوظة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as slides…</source>
        <translation>حفظ كشرائح…</translation>
    </message>
    <message>
        <source>Space ticks a page, Alt with an arrow moves it.</source>
        <translation>مفتاح المسافة يحدد الصفحة، وAlt مع سهم ينقلها.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Text in this colour would be hard to read. It is printed darker: {colour}.</source>
        <translation>يصعب قراءة النص بهذا اللون، فيُطبع أغمق: {colour}.</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>يجري إعداد الصفحات…</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>أُوقفت المعاينة.</translation>
    </message>
    <message>
        <source>The smallest that takes the map</source>
        <translation>أصغر ورق يسع الخريطة</translation>
    </message>
    <message>
        <source>Tick a page to print it.</source>
        <translation>حدد صفحة لطباعتها.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undo takes the whole merge back.</source>
        <translation>التراجع يلغي الدمج كله.</translation>
    </message>
    <message>
        <source>Where the versions differed</source>
        <translation>مواضع اختلاف النسختين</translation>
    </message>
    <message>
        <source>{kind} “{name}”</source>
        <translation>{kind} «{name}»</translation>
    </message>
    <message>
        <source>{what}: both changed {fields}; yours stays.</source>
        <translation>{what}: غُيّر من الجانبين ({fields})، وبقيت نسختك.</translation>
    </message>
    <message>
        <source>{what}: it was deleted, but holds something new; it stays.</source>
        <translation>{what}: حُذف لكنه يحوي جديداً، فبقي.</translation>
    </message>
    <message>
        <source>{what}: its lane is gone; it lies in another one.</source>
        <translation>{what}: لم يعد صفه موجوداً، فنُقل إلى صف آخر.</translation>
    </message>
    <message>
        <source>{what}: the criteria are locked, so it stays as agreed.</source>
        <translation>{what}: المعايير مقفلة، فيبقى كما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>{what}: there is no place for it; it was left out.</source>
        <translation>{what}: لم يبق له مكان، فتُرك.</translation>
    </message>
    <message>
        <source>{what}: they deleted what you changed; yours stays.</source>
        <translation>{what}: حذفه الطرف الآخر وغيّرته أنت، فبقيت نسختك.</translation>
    </message>
    <message>
        <source>{what}: you deleted what they changed; theirs stays.</source>
        <translation>{what}: حذفته أنت وغيّره الطرف الآخر، فبقيت نسخته.</translation>
    </message>
    <message>
        <source>{what}: {fields} spoke of something that is gone; now empty.</source>
        <translation>{what}: كان الحقل ({fields}) يشير إلى شيء لم يعد موجوداً، فأُفرغ.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>By stage</source>
        <translation>حسب المرحلة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Does it exist?</source>
        <translation>هل هو موجود؟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Format, channel, link</source>
        <translation>الصيغة والقناة والرابط</translation>
    </message>
    <message>
        <source>Gaps first</source>
        <translation>الثغرات أولاً</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>No content listed. Add the texts, photos and films this journey needs.</source>
        <translation>لا محتوى بعد. أضف النصوص والصور والأفلام التي تحتاجها هذه الرحلة.</translation>
    </message>
    <message>
        <source>Nobody’s journey</source>
        <translation>رحلة بلا شخصية</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Nothing is listed here. Add cards in the content lane of the map.</source>
        <translation>لا شيء هنا. أضف بطاقات في صف المحتوى على الخريطة.</translation>
    </message>
    <message>
        <source>Nothing listed</source>
        <translation>لا شيء مدرج</translation>
    </message>
    <message>
        <source>Only web and mail addresses can be opened; this stays as it is written.</source>
        <translation>لا تُفتح إلا عناوين الويب والبريد؛ ويبقى هذا كما كُتب.</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>فتح {link}</translation>
    </message>
    <message>
        <source>Opens {link}</source>
        <translation>يفتح {link}</translation>
    </message>
    <message>
        <source>Persona and stage</source>
        <translation>الشخصية والمرحلة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطَّط</translation>
    </message>
    <message>
        <source>The whole stage</source>
        <translation>المرحلة كلها</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>text, photo, film …</source>
        <translation>نص، صورة، فيلم…</translation>
    </message>
    <message>
        <source>{persona}: {stage}</source>
        <translation>‏{persona}: {stage}</translation>
    </message>
    <message>
        <source>{share} of what is listed is there.</source>
        <translation>{share} مما هو مدرج موجود.</translation>
    </message>
</context>
<context>
    <name>Crop</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Picture in the round frame</source>
        <translation>الصورة في الإطار الدائري</translation>
    </message>
    <message>
        <source>Picture of the persona</source>
        <translation>صورة الشخصية</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>استعمال هذه الصورة</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Earlier versions on this computer</source>
        <translation>نسخ سابقة في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>فتح هذه النسخة</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>فتح ما يمكن قراءته</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>هذا الملف تالف</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>12 March 2026</source>
        <translation>12 مارس 2026</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>الاختيار من التقويم</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 12 March 2026.</source>
        <translation>هذا ليس تاريخاً. اكتبه هكذا: 12 مارس 2026.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Detailed journey</source>
        <translation>الرحلة المفصّلة</translation>
    </message>
    <message>
        <source>Journey without a title</source>
        <translation>رحلة بلا عنوان</translation>
    </message>
    <message>
        <source>Link to {journey}</source>
        <translation>ربط بـ {journey}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فك الربط</translation>
    </message>
    <message>
        <source>{touchpoint} in {journey}</source>
        <translation>{touchpoint} في {journey}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%n hint(s).</source>
        <translation>
            <numerusform>لا تنبيهات.</numerusform>
            <numerusform>تنبيه واحد.</numerusform>
            <numerusform>تنبيهان.</numerusform>
            <numerusform>%n تنبيهات.</numerusform>
            <numerusform>%n تنبيهاً.</numerusform>
            <numerusform>%n تنبيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>(future)</source>
        <translation>(المستقبل)</translation>
    </message>
    <message>
        <source>All that is said of {name} is assumed. Ask, watch or measure.</source>
        <translation>كل ما قيل عن {name} مفترض. اسأل أو لاحظ أو قِس.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>لا غير.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n آخر.</numerusform>
            <numerusform>و%n آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Curves that are never under 0</source>
        <translation>منحنيات لا تنزل تحت 0</translation>
    </message>
    <message>
        <source>Empty cells in filled rows</source>
        <translation>خانات فارغة في صفوف ممتلئة</translation>
    </message>
    <message>
        <source>Everywhere in this project</source>
        <translation>في كل هذا المشروع</translation>
    </message>
    <message>
        <source>First steps that are missing</source>
        <translation>خطوات أولى ناقصة</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقل إليه</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Hush all hints of this kind</source>
        <translation>إسكات كل تنبيهات هذا النوع</translation>
    </message>
    <message>
        <source>Hush this hint</source>
        <translation>إسكات هذا التنبيه</translation>
    </message>
    <message>
        <source>Hushed in this project</source>
        <translation>ما أُسكت في هذا المشروع</translation>
    </message>
    <message>
        <source>Ideas without date</source>
        <translation>أفكار بلا تاريخ</translation>
    </message>
    <message>
        <source>Ideas without owner</source>
        <translation>أفكار بلا مسؤول</translation>
    </message>
    <message>
        <source>Last steps that are missing</source>
        <translation>خطوات أخيرة ناقصة</translation>
    </message>
    <message>
        <source>Map doctor</source>
        <translation>طبيب الخريطة</translation>
    </message>
    <message>
        <source>Names that are there twice</source>
        <translation>أسماء مكررة</translation>
    </message>
    <message>
        <source>No idea answers the pain point “{text}”.</source>
        <translation>لا فكرة تعالج نقطة الألم «{text}».</translation>
    </message>
    <message>
        <source>Nobody owns the idea “{title}”. Who will do it?</source>
        <translation>لا مسؤول عن الفكرة «{title}». من سينجزها؟</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>لا تنبيهات.</translation>
    </message>
    <message>
        <source>Pain points without idea</source>
        <translation>نقاط ألم بلا فكرة</translation>
    </message>
    <message>
        <source>Personas without evidence</source>
        <translation>شخصيات بلا دليل</translation>
    </message>
    <message>
        <source>Stages named like departments</source>
        <translation>مراحل تحمل أسماء أقسام</translation>
    </message>
    <message>
        <source>Tell all again</source>
        <translation>إظهار الكل من جديد</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>إظهاره من جديد</translation>
    </message>
    <message>
        <source>Texts too long for the wall</source>
        <translation>نصوص أطول من أن تُقرأ على الحائط</translation>
    </message>
    <message>
        <source>The curve of “{title}” is never under 0. Was nobody ever unhappy?</source>
        <translation>منحنى «{title}» لا ينزل تحت الصفر. ألم يستأ أحد قط؟</translation>
    </message>
    <message>
        <source>The first stage, “{name}”, has no touchpoint yet. How does it begin for the customer?</source>
        <translation>المرحلة الأولى «{name}» بلا نقطة اتصال بعد. كيف تبدأ بالنسبة إلى العميل؟</translation>
    </message>
    <message>
        <source>The idea “{title}” has no date. Until when?</source>
        <translation>الفكرة «{title}» بلا تاريخ. إلى متى؟</translation>
    </message>
    <message>
        <source>The last stage, “{name}”, has no touchpoint yet. How does it end for the customer?</source>
        <translation>المرحلة الأخيرة «{name}» بلا نقطة اتصال بعد. كيف تنتهي بالنسبة إلى العميل؟</translation>
    </message>
    <message>
        <source>The name “{name}” is there twice. Tell them apart.</source>
        <translation>الاسم «{name}» مكرر. ميّز بينهما.</translation>
    </message>
    <message>
        <source>The row “{lane}” is nearly full, but “{name}” has nothing in it.</source>
        <translation>الصف «{lane}» شبه ممتلئ، لكن «{name}» فارغة فيه.</translation>
    </message>
    <message>
        <source>The touchpoint “{name}” has no channel. Where does the contact take place?</source>
        <translation>نقطة الاتصال «{name}» بلا قناة. أين يتم الاتصال؟</translation>
    </message>
    <message>
        <source>They forbid nothing. Delete hushes one for this project.</source>
        <translation>لا تمنع شيئاً. مفتاح الحذف يُسكت التنبيه في هذا المشروع.</translation>
    </message>
    <message>
        <source>This card has {count} characters; the wall shows about {most}: “{text}”.</source>
        <translation>عدد أحرف هذه البطاقة {count}، والحائط يعرض نحو {most}: «{text}».</translation>
    </message>
    <message>
        <source>This name has {count} characters; the wall shows about {most}: “{text}”.</source>
        <translation>عدد أحرف هذا الاسم {count}، والحائط يعرض نحو {most}: «{text}».</translation>
    </message>
    <message>
        <source>Touchpoints without channel</source>
        <translation>نقاط اتصال بلا قناة</translation>
    </message>
    <message>
        <source>Whoever opens the file is not told these either.</source>
        <translation>ولا تظهر كذلك لمن يفتح الملف.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a department. Name the stage after what the customer does there.</source>
        <translation>«{name}» اسم قسم. سمِّ المرحلة بما يفعله العميل فيها.</translation>
    </message>
    <message>
        <source>“{title}” begins at the purchase. What happens before it?</source>
        <translation>«{title}» تبدأ عند الشراء. ماذا يحدث قبله؟</translation>
    </message>
    <message>
        <source>“{title}” ends at the purchase. What happens after it?</source>
        <translation>«{title}» تنتهي عند الشراء. ماذا يحدث بعده؟</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>بلا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them of this person</source>
        <translation>
            <numerusform>لا شيء منها لهذا الشخص</numerusform>
            <numerusform>واحدة منها لهذا الشخص</numerusform>
            <numerusform>اثنتان منها لهذا الشخص</numerusform>
            <numerusform>%n منها لهذا الشخص</numerusform>
            <numerusform>%n منها لهذا الشخص</numerusform>
            <numerusform>%n منها لهذا الشخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>نقاط التفضيل</translation>
    </message>
    <message>
        <source>Dots for each person (0: no limit)</source>
        <translation>نقاط كل شخص (0: بلا حد)</translation>
    </message>
    <message>
        <source>Dots without a name have no limit.</source>
        <translation>النقاط التي بلا اسم لا حد لها.</translation>
    </message>
    <message>
        <source>Give a dot</source>
        <translation>منح نقطة</translation>
    </message>
    <message>
        <source>Give a dot for {name}</source>
        <translation>منح نقطة باسم {name}</translation>
    </message>
    <message>
        <source>Give a dot for {name} ({left} left)</source>
        <translation>منح نقطة باسم {name} (بقي {left})</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>بالترتيب</translation>
    </message>
    <message>
        <source>Most dots first</source>
        <translation>الأكثر نقاطاً أولاً</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>بلا اسم معيّن</translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation>استرجاع نقطة</translation>
    </message>
    <message>
        <source>Take all dots away</source>
        <translation>إزالة كل النقاط</translation>
    </message>
    <message>
        <source>There is no card on this journey yet.</source>
        <translation>لا بطاقة في هذه الرحلة بعد.</translation>
    </message>
    <message>
        <source>There is no idea yet.</source>
        <translation>لا فكرة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n dot(s) left.</source>
        <translation>
            <numerusform>لم تبقَ أي نقطة لدى {name}.</numerusform>
            <numerusform>بقيت نقطة واحدة لدى {name}.</numerusform>
            <numerusform>بقيت نقطتان لدى {name}.</numerusform>
            <numerusform>بقيت %n نقاط لدى {name}.</numerusform>
            <numerusform>بقيت %n نقطة لدى {name}.</numerusform>
            <numerusform>بقيت %n نقطة لدى {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has put %n dot(s).</source>
        <translation>
            <numerusform>لم يضع {name} أي نقطة.</numerusform>
            <numerusform>وضع {name} نقطة واحدة.</numerusform>
            <numerusform>وضع {name} نقطتين.</numerusform>
            <numerusform>وضع {name} %n نقاط.</numerusform>
            <numerusform>وضع {name} %n نقطة.</numerusform>
            <numerusform>وضع {name} %n نقطة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyMap</name>
    <message>
        <source>New journey</source>
        <translation>رحلة جديدة</translation>
    </message>
    <message>
        <source>No journey yet.</source>
        <translation>لا رحلة بعد.</translation>
    </message>
    <message>
        <source>Who travels, and from where to where?</source>
        <translation>من يقوم بالرحلة، ومن أين إلى أين؟</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A card and its lane must belong to the same journey.</source>
        <translation>يجب أن تنتمي البطاقة وصفها إلى الرحلة نفسها.</translation>
    </message>
    <message>
        <source>A card lies under one touchpoint or under one whole stage.</source>
        <translation>تقع البطاقة تحت نقطة اتصال واحدة أو تحت مرحلة كاملة.</translation>
    </message>
    <message>
        <source>A fault of the program kept the file from being written. Your work is safe on this computer: save under another name.</source>
        <translation>منع خلل في البرنامج كتابة الملف. عملك آمن في هذا الحاسوب: احفظه باسم آخر.</translation>
    </message>
    <message>
        <source>A file holds exactly one project.</source>
        <translation>يحوي الملف مشروعاً واحداً بالضبط.</translation>
    </message>
    <message>
        <source>A journey cannot be its own detail. Choose another journey.</source>
        <translation>لا يمكن أن تكون الرحلة تفصيلاً لنفسها. اختر رحلة أخرى.</translation>
    </message>
    <message>
        <source>A journey holds {most} cards at most. Start another journey.</source>
        <translation>تسع الرحلة {most} بطاقة على الأكثر. ابدأ رحلة أخرى.</translation>
    </message>
    <message>
        <source>A journey holds {most} touchpoints at most. Start another journey.</source>
        <translation>تسع الرحلة {most} نقطة اتصال على الأكثر. ابدأ رحلة أخرى.</translation>
    </message>
    <message>
        <source>A link joins two different concepts of the same mental model.</source>
        <translation>الرابط يصل بين مفهومين مختلفين من النمط العقلي نفسه.</translation>
    </message>
    <message>
        <source>A picture of the map keeps no images.</source>
        <translation>صورة الخريطة لا تحفظ صوراً.</translation>
    </message>
    <message>
        <source>A poster is between 200 and 20,000 mm wide and high. Choose another size.</source>
        <translation>عرض الملصق وارتفاعه بين 200 و20000 مم. اختر قياساً آخر.</translation>
    </message>
    <message>
        <source>A project always has its title page; it cannot be deleted.</source>
        <translation>للمشروع دائماً صفحة عنوان لا يمكن حذفها.</translation>
    </message>
    <message>
        <source>A project holds {most} of these at most: {record}. Start another project.</source>
        <translation>يسع المشروع {most} على الأكثر من هذا النوع: {record}. ابدأ مشروعاً آخر.</translation>
    </message>
    <message>
        <source>A scale needs a value from 1 to 5, and other traits have none.</source>
        <translation>للمقياس قيمة من 1 إلى 5، ولا قيمة للسمات الأخرى.</translation>
    </message>
    <message>
        <source>A stage is split after its first touchpoint. Choose a later one.</source>
        <translation>تُقسم المرحلة بعد أول نقطة اتصال فيها. اختر نقطة بعدها.</translation>
    </message>
    <message>
        <source>A {record} is pinned to something that does not exist.</source>
        <translation>عنصر «{record}» مثبَّت على شيء غير موجود.</translation>
    </message>
    <message>
        <source>An action cannot need itself, nor one that waits for it. Choose another one.</source>
        <translation>لا يمكن أن يحتاج إجراء إلى نفسه ولا إلى إجراء ينتظره. اختر غيره.</translation>
    </message>
    <message>
        <source>An image or a sound is too large for a project.</source>
        <translation>صورة أو صوت أكبر مما يسعه المشروع.</translation>
    </message>
    <message>
        <source>An image or a sound of this project is missing or damaged. Replace it, then try again.</source>
        <translation>صورة أو صوت في هذا المشروع مفقود أو تالف. استبدله ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>An image or a sound of this project is missing. Add it again.</source>
        <translation>صورة أو صوت في هذا المشروع مفقود. أضفه من جديد.</translation>
    </message>
    <message>
        <source>Choose a touchpoint first: the card is put under it.</source>
        <translation>اختر أولاً نقطة اتصال: توضع البطاقة تحتها.</translation>
    </message>
    <message>
        <source>Dots go on cards and ideas.</source>
        <translation>توضع النقاط على البطاقات والأفكار.</translation>
    </message>
    <message>
        <source>Mermaid knows “journey” in small letters only</source>
        <translation>لا يعرف Mermaid كلمة «journey» إلا بحروف صغيرة</translation>
    </message>
    <message>
        <source>Mermaid takes one journey a diagram; here begins another</source>
        <translation>يقبل Mermaid رحلة واحدة في الرسم، وهنا تبدأ أخرى</translation>
    </message>
    <message>
        <source>Mermaid takes one task a line; here there are several</source>
        <translation>يقبل Mermaid مهمة واحدة في السطر، وهنا أكثر من واحدة</translation>
    </message>
    <message>
        <source>No journey was found in this file. A Mermaid diagram begins with the word journey on a line of its own.</source>
        <translation>لم توجد رحلة في هذا الملف. يبدأ رسم Mermaid بكلمة journey وحدها في سطر.</translation>
    </message>
    <message>
        <source>No journey was found in this file. What can be imported: Mermaid (a .mmd file, or inside .md or .html) and projects that Journey Designer exported as JSON.</source>
        <translation>لم توجد رحلة في هذا الملف. يمكن استيراد Mermaid (ملف ‎.mmd أو داخل ‎.md أو ‎.html) والمشاريع التي صدّرها Journey Designer بصيغة JSON.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or attach a sound file instead.</source>
        <translation>لم يُعثر على ميكروفون. صِل واحداً أو أرفق ملفاً صوتياً.</translation>
    </message>
    <message>
        <source>No picture can be made at this scale. Choose another.</source>
        <translation>لا يمكن إنشاء صورة بهذا المقياس. اختر مقياساً آخر.</translation>
    </message>
    <message>
        <source>No program on this computer plays this sound. Export it, and open it where one does.</source>
        <translation>لا يوجد في هذا الحاسوب برنامج يشغّل هذا الصوت. صدّره وافتحه حيث يمكن تشغيله.</translation>
    </message>
    <message>
        <source>Nothing can be played on this computer. Connect a loudspeaker or headphones, then try again.</source>
        <translation>لا يمكن تشغيل الصوت على هذا الحاسوب. صِل مكبر صوت أو سماعات ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing can be read of this file any more. Open a backup.</source>
        <translation>لم يعد ممكناً قراءة شيء من هذا الملف. افتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>One person judges an idea once by each criterion.</source>
        <translation>يقيّم الشخص الفكرة مرة واحدة بكل معيار.</translation>
    </message>
    <message>
        <source>People put more dots here by name. Take theirs back one by one.</source>
        <translation>وضع أشخاص هنا نقاطاً أكثر بأسمائهم. استرجعها واحدة واحدة.</translation>
    </message>
    <message>
        <source>Say who votes: a name, a number, a seat.</source>
        <translation>اذكر من يصوّت: اسماً أو رقماً أو مقعداً.</translation>
    </message>
    <message>
        <source>Somebody else has changed the file since it was opened here. Nothing was overwritten. Merge the two, or keep both by saving yours under another name.</source>
        <translation>غيّر شخص آخر الملف منذ فتحه هنا. لم يُمحَ شيء. ادمج الاثنين، أو احتفظ بهما بحفظ نسختك باسم آخر.</translation>
    </message>
    <message>
        <source>Somebody is called {participant} already.</source>
        <translation>هناك من يُدعى {participant} بالفعل.</translation>
    </message>
    <message>
        <source>The criteria are locked. Unlock them before you change them.</source>
        <translation>المعايير مقفلة. افتح قفلها قبل تغييرها.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Check it, or save somewhere else.</source>
        <translation>تعذرت القراءة من القرص أو الكتابة عليه. تحقق منه أو احفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>The disk could not be written; this step was not done. Check the disk.</source>
        <translation>تعذرت الكتابة على القرص، فلم تُنفَّذ هذه الخطوة. تحقق من القرص.</translation>
    </message>
    <message>
        <source>The disk did not keep what was written to it. Check it, or save somewhere else.</source>
        <translation>لم يحتفظ القرص بما كُتب عليه. تحقق منه أو احفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>The disk does not take a file of this size. Save somewhere else.</source>
        <translation>لا يقبل القرص ملفاً بهذا الحجم. احفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or save somewhere else.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة أو احفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>The disk is full; this step was not done. Free some space and try again.</source>
        <translation>القرص ممتلئ، فلم تُنفَّذ هذه الخطوة. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file is no longer at its place. Your work is safe on this computer: bring the file or the disk back, or save under another name.</source>
        <translation>لم يعد الملف في مكانه. عملك آمن في هذا الحاسوب: أعد الملف أو القرص، أو احفظ باسم آخر.</translation>
    </message>
    <message>
        <source>The image cannot be kept. Try another one.</source>
        <translation>تعذر حفظ الصورة. جرّب صورة أخرى.</translation>
    </message>
    <message>
        <source>The image cannot be read; use a PNG, JPEG, WebP or GIF.</source>
        <translation>تعذرت قراءة الصورة. استعمل PNG أو JPEG أو WebP أو GIF.</translation>
    </message>
    <message>
        <source>The image file is larger than {limit} MB.</source>
        <translation>ملف الصورة أكبر من {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>The image has more than {limit} million pixels; use a smaller one.</source>
        <translation>في الصورة أكثر من {limit} مليون بكسل. استعمل أصغر منها.</translation>
    </message>
    <message>
        <source>The image has more than {most} million pixels. Make it smaller, then add it again.</source>
        <translation>في الصورة أكثر من {most} مليون بكسل. صغّرها ثم أضفها من جديد.</translation>
    </message>
    <message>
        <source>The image is damaged or incomplete. Try another copy of it.</source>
        <translation>الصورة تالفة أو ناقصة. جرّب نسخة أخرى منها.</translation>
    </message>
    <message>
        <source>The image is larger than {most} MB. Make it smaller, then add it again.</source>
        <translation>الصورة أكبر من {most} ميغابايت. صغّرها ثم أضفها من جديد.</translation>
    </message>
    <message>
        <source>The image “{name}” cannot be read. Check that it still exists and may be opened.</source>
        <translation>تعذرت قراءة الصورة «{name}». تحقق من وجودها ومن إمكان فتحها.</translation>
    </message>
    <message>
        <source>The map “{journey}” does not fit on {paper}, even in parts, with text that can be read. Choose larger paper, or none: the page then takes the size it needs.</source>
        <translation>لا تسع ورقة {paper} الخريطة «{journey}»، ولو مجزأة، بنص مقروء. اختر ورقاً أكبر، أو لا تختر شيئاً فتأخذ الصفحة الحجم اللازم.</translation>
    </message>
    <message>
        <source>The pages could not be made: too little memory was left. Close other programs and try again.</source>
        <translation>تعذّر إعداد الصفحات لأن الذاكرة المتبقية لا تكفي. أغلق برامج أخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The program&apos;s own folder does not keep what is written to it.</source>
        <translation>لا يحتفظ مجلد البرنامج بما يُكتب فيه.</translation>
    </message>
    <message>
        <source>The program&apos;s own folder is read-only; this step was not done.</source>
        <translation>مجلد البرنامج للقراءة فقط، فلم تُنفَّذ هذه الخطوة.</translation>
    </message>
    <message>
        <source>The sound is missing from this project. Attach it again.</source>
        <translation>الصوت غير موجود في هذا المشروع. أرفقه من جديد.</translation>
    </message>
    <message>
        <source>The sound “{name}” cannot be read. Check that it still exists and may be opened.</source>
        <translation>تعذرت قراءة الصوت «{name}». تحقق من أنه ما زال موجوداً ويمكن فتحه.</translation>
    </message>
    <message>
        <source>The template could not be kept: {reason}. Make room on the disk, then try again.</source>
        <translation>تعذّر حفظ القالب: {reason}. وفّر مساحة على القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The working copy of this project is damaged; this step was not done. Close the project and open it again.</source>
        <translation>نسخة العمل من هذا المشروع تالفة، فلم تُنفَّذ هذه الخطوة. أغلق المشروع ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>The {field} of a {record} cannot hold this value.</source>
        <translation>لا يقبل الحقل {field} ({record}) هذه القيمة.</translation>
    </message>
    <message>
        <source>The {field} of a {record} is longer than {most} characters. Shorten it.</source>
        <translation>يتجاوز الحقل {field} ({record}) {most} حرف. اختصره.</translation>
    </message>
    <message>
        <source>The {field} of a {record} is not a day as YYYY-MM-DD.</source>
        <translation>الحقل {field} ({record}) ليس تاريخاً على صورة YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The {field} of a {record} must lie between {low} and {high}.</source>
        <translation>يجب أن يقع الحقل {field} ({record}) بين {low} و{high}.</translation>
    </message>
    <message>
        <source>The {field} of a {record} names something that does not exist.</source>
        <translation>يشير الحقل {field} ({record}) إلى شيء غير موجود.</translation>
    </message>
    <message>
        <source>There are no criteria yet. Choose what ideas are judged by first.</source>
        <translation>لا معايير بعد. اختر أولاً بماذا تُقيَّم الأفكار.</translation>
    </message>
    <message>
        <source>There are no pages called {name}. Choose of these: {pages}.</source>
        <translation>لا صفحات بالاسم {name}. اختر من هذه: {pages}.</translation>
    </message>
    <message>
        <source>There are no sheets called {sheet}. Choose A4, A3 or Letter.</source>
        <translation>لا توجد أوراق باسم {sheet}. اختر A4 أو A3 أو Letter.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>There is no file or folder at this place. Choose another.</source>
        <translation>لا ملف ولا مجلد في هذا المكان. اختر غيره.</translation>
    </message>
    <message>
        <source>There is no journey called “{journey}” in this project. Look up its title and try again.</source>
        <translation>لا رحلة بالاسم «{journey}» في هذا المشروع. تحقق من عنوانها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no journey called “{title}” in this project.</source>
        <translation>لا رحلة بالاسم «{title}» في هذا المشروع.</translation>
    </message>
    <message>
        <source>There is no journey to print yet. Add one first.</source>
        <translation>لا رحلة للطباعة بعد. أضف واحدة أولاً.</translation>
    </message>
    <message>
        <source>There is no paper called {paper}. Choose one of {papers}.</source>
        <translation>لا ورق بالاسم {paper}. اختر من {papers}.</translation>
    </message>
    <message>
        <source>There is no persona in “{name}”. Choose another project.</source>
        <translation>لا توجد شخصية في «{name}». اختر مشروعاً آخر.</translation>
    </message>
    <message>
        <source>There is no persona to print yet. Add one first.</source>
        <translation>لا شخصية للطباعة بعد. أضف واحدة أولاً.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste it here.</source>
        <translation>لا صورة في الحافظة. انسخ واحدة ثم الصقها هنا.</translation>
    </message>
    <message>
        <source>There is no poster size {size}. Choose A2, A1, A0, or a width and height in millimetres such as 3000x841.</source>
        <translation>لا يوجد قياس ملصق {size}. اختر A2 أو A1 أو A0، أو عرضاً وارتفاعاً بالمليمتر مثل 3000x841.</translation>
    </message>
    <message>
        <source>There is no report in the language {language}. Choose one of {languages}.</source>
        <translation>لا تقرير باللغة {language}. اختر من {languages}.</translation>
    </message>
    <message>
        <source>There is no stage after this one to join it with.</source>
        <translation>لا مرحلة بعد هذه لتُضم إليها.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another place.</source>
        <translation>هذا المجلد غير موجود. اختر مكاناً آخر.</translation>
    </message>
    <message>
        <source>There is no table here. Copy its cells, or choose a CSV file.</source>
        <translation>لا يوجد جدول هنا. انسخ خلاياه، أو اختر ملف CSV.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. Choose one of these: {names}.</source>
        <translation>لا قالب بالاسم «{name}». اختر من هذه: {names}.</translation>
    </message>
    <message>
        <source>This JSON is nested too deep to be a project. Nothing was imported.</source>
        <translation>تداخل هذا الـJSON أعمق من أن يكون مشروعاً. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This JSON is no project of Journey Designer. Only JSON that Journey Designer exported is imported.</source>
        <translation>هذا الـJSON ليس مشروعاً من Journey Designer. لا يُستورد إلا ما صدّره Journey Designer.</translation>
    </message>
    <message>
        <source>This disk is read-only. Save somewhere else.</source>
        <translation>هذا القرص للقراءة فقط. احفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>This file holds more than a project can hold.</source>
        <translation>يحوي هذا الملف أكثر مما يسعه مشروع.</translation>
    </message>
    <message>
        <source>This file is damaged. It was left as it is. Open a backup, or open what can still be read as a new project.</source>
        <translation>هذا الملف تالف، وتُرك كما هو. افتح نسخة احتياطية، أو افتح ما يمكن قراءته كمشروع جديد.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was imported.</source>
        <translation>هذا الملف فارغ. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This file is empty. Open a backup, or another file.</source>
        <translation>هذا الملف فارغ. افتح نسخة احتياطية أو ملفاً آخر.</translation>
    </message>
    <message>
        <source>This file is not text in UTF-8 or UTF-16. Save it as UTF-8, then import it again.</source>
        <translation>هذا الملف ليس نصاً بترميز UTF-8 أو UTF-16. احفظه بترميز UTF-8 ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>This file is not text. Nothing was imported.</source>
        <translation>هذا الملف ليس نصاً. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This file is read-only. Save under another name, or allow writing.</source>
        <translation>هذا الملف للقراءة فقط. احفظ باسم آخر أو اسمح بالكتابة.</translation>
    </message>
    <message>
        <source>This file is too large to be a journey. Nothing was imported.</source>
        <translation>هذا الملف أكبر من أن يكون رحلة. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This file is too large to be a project.</source>
        <translation>هذا الملف أكبر من أن يكون مشروعاً.</translation>
    </message>
    <message>
        <source>This file is too large to be imported.</source>
        <translation>هذا الملف أكبر من أن يُستورد.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Journey Designer (format {version}; this one reads up to {known}). Update the program, then open it again.</source>
        <translation>أنشأ هذا الملف إصدار أحدث من Journey Designer (الصيغة {version}، وهذا يقرأ حتى {known}). حدّث البرنامج ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>This finding is about nobody in particular. Choose a persona first.</source>
        <translation>هذا المعطى لا يخص أحداً بعينه. اختر شخصية أولاً.</translation>
    </message>
    <message>
        <source>This image or sound is larger than {most} MB. Choose a smaller one.</source>
        <translation>هذه الصورة أو هذا الصوت أكبر من {most} ميغابايت. اختر أصغر منه.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Choose another name.</source>
        <translation>هذا مجلد لا ملف. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>This is a project already. Open it instead of importing it.</source>
        <translation>هذا مشروع جاهز. افتحه بدل استيراده.</translation>
    </message>
    <message>
        <source>This is no valid JSON: line {line} cannot be read. Nothing was imported.</source>
        <translation>هذا ليس JSON سليماً: تعذرت قراءة السطر {line}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This is not a Journey Designer project. Choose a .cjm file.</source>
        <translation>هذا ليس مشروع Journey Designer. اختر ملف ‎.cjm.</translation>
    </message>
    <message>
        <source>This is not an image that can be shown. Use a PNG, JPEG, GIF or WebP file.</source>
        <translation>هذه ليست صورة يمكن عرضها. استعمل ملف PNG أو JPEG أو GIF أو WebP.</translation>
    </message>
    <message>
        <source>This is there already, and once is enough: {record}.</source>
        <translation>هذا موجود من قبل، ومرة واحدة تكفي: {record}.</translation>
    </message>
    <message>
        <source>This journey has no lane of that kind. Add one first.</source>
        <translation>لا صف من هذا النوع في هذه الرحلة. أضف واحداً أولاً.</translation>
    </message>
    <message>
        <source>This lane shows the touchpoints themselves; it holds no cards.</source>
        <translation>يعرض هذا الصف نقاط الاتصال نفسها ولا يحوي بطاقات.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>هذا الاسم طويل جداً. اختر أقصر منه.</translation>
    </message>
    <message>
        <source>This poster would need {count} sheets. Choose a smaller poster or larger sheets.</source>
        <translation>يحتاج هذا الملصق إلى {count} من الأوراق. اختر ملصقاً أصغر أو أوراقاً أكبر.</translation>
    </message>
    <message>
        <source>This project cannot keep images. Save it to a file first.</source>
        <translation>لا يستطيع هذا المشروع حفظ الصور. احفظه في ملف أولاً.</translation>
    </message>
    <message>
        <source>This project cannot keep sounds. Save it to a file first.</source>
        <translation>لا يمكن لهذا المشروع حفظ الأصوات. احفظه في ملف أولاً.</translation>
    </message>
    <message>
        <source>This project has no journey yet. Add one first.</source>
        <translation>لا رحلة في هذا المشروع بعد. أضف واحدة أولاً.</translation>
    </message>
    <message>
        <source>This project is already open in another window. Go on there, or open it read-only.</source>
        <translation>هذا المشروع مفتوح في نافذة أخرى. واصل العمل هناك أو افتحه للقراءة فقط.</translation>
    </message>
    <message>
        <source>This project was opened read-only. Save it under another name to change it.</source>
        <translation>فُتح هذا المشروع للقراءة فقط. احفظه باسم آخر لتغييره.</translation>
    </message>
    <message>
        <source>This project was written by a newer version of Journey Designer (format {version}; this one reads up to {known}). Update the program, then import it again.</source>
        <translation>كتب هذا المشروع إصدار أحدث من Journey Designer (الصيغة {version}، وهذا يقرأ حتى {known}). حدّث البرنامج ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>This sound cannot be read. Choose a WAV, MP3, OGG, FLAC or M4A file.</source>
        <translation>تتعذر قراءة هذا الصوت. اختر ملف WAV أو MP3 أو OGG أو FLAC أو M4A.</translation>
    </message>
    <message>
        <source>This sound is longer than {most} minutes. Choose a shorter one, or cut it first.</source>
        <translation>هذا الصوت أطول من {most} دقائق. اختر أقصر منه أو قصّه أولاً.</translation>
    </message>
    <message>
        <source>This table is too large: {most} rows are the most. Split it, then import each part.</source>
        <translation>هذا الجدول كبير جداً: الحد الأقصى {most} سطر. قسِّمه ثم استورد كل جزء.</translation>
    </message>
    <message>
        <source>This {record} does not exist any more.</source>
        <translation>هذا العنصر ({record}) لم يعد موجوداً.</translation>
    </message>
    <message>
        <source>Two records have the same id.</source>
        <translation>لعنصرين المعرّف نفسه.</translation>
    </message>
    <message>
        <source>With a margin of {margin} mm and an overlap of {overlap} mm nothing is left of {sheet}. Make them smaller.</source>
        <translation>مع هامش {margin} مم وتداخل {overlap} مم لا يبقى شيء من {sheet}. صغّرهما.</translation>
    </message>
    <message>
        <source>You may not write here. Save somewhere else.</source>
        <translation>لا يُسمح لك بالكتابة هنا. احفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>a # in a name: Mermaid cannot read this line</source>
        <translation>علامة # في اسم: لا يستطيع Mermaid قراءة هذا السطر</translation>
    </message>
    <message>
        <source>a colon in a name: Mermaid would read this line otherwise</source>
        <translation>نقطتان رأسيتان في اسم: قد يقرأ Mermaid هذا السطر بمعنى آخر</translation>
    </message>
    <message>
        <source>a colon or semicolon in a section: Mermaid cannot read this line</source>
        <translation>نقطتان أو فاصلة منقوطة في قسم: لا يستطيع Mermaid قراءة هذا السطر</translation>
    </message>
    <message>
        <source>a full-width colon was read as a colon</source>
        <translation>قُرئت النقطتان العريضتان كنقطتين عاديتين</translation>
    </message>
    <message>
        <source>a journey can hold no more; this was left out</source>
        <translation>لا تسع الرحلة أكثر من ذلك، فتُرك هذا</translation>
    </message>
    <message>
        <source>a {record} was left out: it does not join two concepts of one mental model</source>
        <translation>تُرك عنصر «{record}»: لا يصل بين مفهومين من نمط عقلي واحد</translation>
    </message>
    <message>
        <source>actors were separated at an Arabic comma or a semicolon; Mermaid does not do so</source>
        <translation>فُصلت الأطراف عند فاصلة عربية أو منقوطة، وMermaid لا يفعل ذلك</translation>
    </message>
    <message>
        <source>an asset was described wrongly; its bytes count</source>
        <translation>كان وصف مرفق خاطئاً، فاعتُمد محتواه</translation>
    </message>
    <message>
        <source>only the first {most} actors were kept</source>
        <translation>حُفظ أول {most} من الأطراف فقط</translation>
    </message>
    <message>
        <source>only the first {most} journeys were taken</source>
        <translation>أُخذت أول {most} رحلة فقط</translation>
    </message>
    <message>
        <source>the score is missing; none was set</source>
        <translation>التقييم مفقود، فلم يُوضع شيء</translation>
    </message>
    <message>
        <source>the score {score} lies outside 1 to 5; it was taken as {taken}</source>
        <translation>التقييم {score} خارج المدى من 1 إلى 5، فأُخذ {taken}</translation>
    </message>
    <message>
        <source>the score {score} was read as {number}; Mermaid cannot read it</source>
        <translation>قُرئ التقييم {score} على أنه {number}، ولا يستطيع Mermaid قراءته</translation>
    </message>
    <message>
        <source>the title is empty</source>
        <translation>العنوان فارغ</translation>
    </message>
    <message>
        <source>the title page is missing; an empty one was made</source>
        <translation>صفحة العنوان مفقودة، فأُنشئت صفحة فارغة</translation>
    </message>
    <message>
        <source>the {field} of a {record} names something that is not there; it was cleared</source>
        <translation>يشير الحقل {field} ({record}) إلى شيء غير موجود، فأُفرغ</translation>
    </message>
    <message>
        <source>this name is too long; it was cut</source>
        <translation>هذا الاسم طويل جداً، فقُطع</translation>
    </message>
    <message>
        <source>this section has no name</source>
        <translation>هذا القسم بلا اسم</translation>
    </message>
    <message>
        <source>this task has no name</source>
        <translation>هذه المهمة بلا اسم</translation>
    </message>
    <message>
        <source>{asset} holds no sound and no image that can be kept</source>
        <translation>لا يحوي {asset} صوتاً ولا صورة يمكن حفظها</translation>
    </message>
    <message>
        <source>{participant} has put all dots there are for one person ({most}). Take one back first.</source>
        <translation>وضع {participant} كل نقاط الشخص الواحد ({most}). استرجع واحدة أولاً.</translation>
    </message>
    <message>
        <source>{part} is no part of a project; it was left out</source>
        <translation>{part} ليس جزءاً من مشروع، فتُرك</translation>
    </message>
    <message>
        <source>{record} is no list of records; it was left out</source>
        <translation>{record} ليس قائمة عناصر، فتُرك</translation>
    </message>
    <message>
        <source>“{kind}” is no journey; it was left out</source>
        <translation>«{kind}» ليس رحلة، فتُرك</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}. Choose another folder.</source>
        <translation>تعذرت كتابة «{name}»: {reason}. اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>“{score}” is no score; none was set</source>
        <translation>«{score}» ليس تقييماً، فلم يُوضع شيء</translation>
    </message>
    <message>
        <source>“{text}” is a remark to Mermaid; it was left out</source>
        <translation>«{text}» تعليق بالنسبة إلى Mermaid، فتُرك</translation>
    </message>
    <message>
        <source>“{text}” was left out, as Mermaid does</source>
        <translation>تُرك «{text}» كما يفعل Mermaid</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Assumption</source>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>مسموع</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>ملاحَظ</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Journey as Mermaid text</source>
        <translation>الرحلة كنص Mermaid</translation>
    </message>
    <message>
        <source>Map as PDF</source>
        <translation>الخريطة بصيغة PDF</translation>
    </message>
    <message>
        <source>Map as PNG picture</source>
        <translation>الخريطة كصورة PNG</translation>
    </message>
    <message>
        <source>Map as SVG drawing</source>
        <translation>الخريطة كرسم SVG</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Poster as PDF</source>
        <translation>الملصق بصيغة PDF</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>التقرير بصيغة PDF</translation>
    </message>
    <message>
        <source>Report as slides</source>
        <translation>التقرير كشرائح</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Stage guides as PDF</source>
        <translation>أدلة المراحل بصيغة PDF</translation>
    </message>
    <message>
        <source>The map was copied as a picture.</source>
        <translation>نُسخت الخريطة كصورة.</translation>
    </message>
    <message>
        <source>Whole project as JSON</source>
        <translation>المشروع كاملاً بصيغة JSON</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>كُتب الملف {file}.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a face</source>
        <translation>اختيار وجه</translation>
    </message>
    <message>
        <source>Drawn for this program: they may be printed, shared and published freely.</source>
        <translation>رُسمت لهذا البرنامج: يمكن طباعتها ومشاركتها ونشرها بحرية.</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>الوجه {number}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>actors</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>aspect</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>avatar</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>colour of the client</source>
        <translation>لون العميل</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>day of the workshop</source>
        <translation>يوم الورشة</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>detailed journey</source>
        <translation>الرحلة المفصّلة</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>direction of time</source>
        <translation>اتجاه الزمن</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>dots a person has</source>
        <translation>نقاط لكل شخص</translation>
    </message>
    <message>
        <source>dots only</source>
        <translation>ذات النقاط فقط</translation>
    </message>
    <message>
        <source>due</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>end of the link</source>
        <translation>نهاية الرابط</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>الميسِّر</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>المعطى</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>hidden lanes</source>
        <translation>الصفوف المخفية</translation>
    </message>
    <message>
        <source>high end</source>
        <translation>الطرف الأعلى</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>الفكرة</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>importance to the business</source>
        <translation>الأهمية للمؤسسة</translation>
    </message>
    <message>
        <source>importance to the customer</source>
        <translation>الأهمية للعميل</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>الرحلة</translation>
    </message>
    <message>
        <source>key moment</source>
        <translation>لحظة أساسية</translation>
    </message>
    <message>
        <source>key moments only</source>
        <translation>اللحظات الأساسية فقط</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>lock of the criteria</source>
        <translation>قفل المعايير</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>low end</source>
        <translation>الطرف الأدنى</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>place from side to side</source>
        <translation>الموضع أفقياً</translation>
    </message>
    <message>
        <source>place from top to bottom</source>
        <translation>الموضع عمودياً</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>الدقائق المقررة</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>الرضا</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>scorer</source>
        <translation>المقيِّم</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>source score</source>
        <translation>التقييم الأصلي</translation>
    </message>
    <message>
        <source>spent minutes</source>
        <translation>الدقائق المنقضية</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>stages in focus</source>
        <translation>المراحل المختارة</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>start of the link</source>
        <translation>بداية الرابط</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>target</source>
        <translation>الهدف المقصود</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>نقطة الاتصال</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>way of scoring</source>
        <translation>طريقة التقييم</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>التكبير</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A copy was written to {file}.</source>
        <translation>كُتبت نسخة في {file}.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>مفتوح من قبل</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>ملفات للاستيراد</translation>
    </message>
    <message>
        <source>Import a journey</source>
        <translation>استيراد رحلة</translation>
    </message>
    <message>
        <source>Journey Designer project</source>
        <translation>مشروع Journey Designer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Keep the imported project as</source>
        <translation>حفظ المشروع المستورد باسم</translation>
    </message>
    <message>
        <source>Markdown or web page with Mermaid</source>
        <translation>Markdown أو صفحة ويب فيها Mermaid</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Project as JSON</source>
        <translation>مشروع بصيغة JSON</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>حفظ باسم آخر</translation>
    </message>
    <message>
        <source>Stages, touchpoints and lanes are kept; no persona, no card, no score.</source>
        <translation>تُحفظ المراحل ونقاط الاتصال والصفوف، دون شخصيات ولا بطاقات ولا تقييمات.</translation>
    </message>
    <message>
        <source>{kind} ({patterns})</source>
        <translation>{kind} ({patterns})</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>{name} (recovered)</source>
        <translation>{name} (مستعاد)</translation>
    </message>
    <message>
        <source>“{name}” is a template now, on the start page.</source>
        <translation>أصبح «{name}» قالباً، تجده في صفحة البدء.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>كل درجات اليقين</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>All personas</source>
        <translation>كل الشخصيات</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Cards: {n} of {m} · Touchpoints: {k} of {l}</source>
        <translation>البطاقات: {n} من {m} · نقاط الاتصال: {k} من {l}</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>معيار</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Find in this project</source>
        <translation>البحث في هذا المشروع</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>معطى</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>In detail: {name}</source>
        <translation>بالتفصيل: {name}</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>رحلة</translation>
    </message>
    <message>
        <source>Key moments only</source>
        <translation>اللحظات الأساسية فقط</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Lanes left out: {n}</source>
        <translation>صفوف مخفية هنا: {n}</translation>
    </message>
    <message>
        <source>Leave out of this window</source>
        <translation>إخفاء في هذه النافذة فقط</translation>
    </message>
    <message>
        <source>Mental model</source>
        <translation>نمط عقلي</translation>
    </message>
    <message numerus="yes">
        <source>More than %n results</source>
        <translation>
            <numerusform>أكثر من %n نتيجة</numerusform>
            <numerusform>أكثر من %n نتيجة</numerusform>
            <numerusform>أكثر من %n نتيجة</numerusform>
            <numerusform>أكثر من %n نتيجة</numerusform>
            <numerusform>أكثر من %n نتيجة</numerusform>
            <numerusform>أكثر من %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>No match for “{text}”.</source>
        <translation>لا نتيجة عن «{text}».</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation>لا تصفية الآن.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>شخصية</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>شخصية بلا اسم</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Stages, touchpoints, cards, personas, findings, ideas and notes.</source>
        <translation>المراحل ونقاط الاتصال والبطاقات والشخصيات والمعطيات والأفكار والملاحظات.</translation>
    </message>
    <message>
        <source>Stages: {n} of {m}</source>
        <translation>المراحل: {n} من {m}</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطة اتصال</translation>
    </message>
    <message>
        <source>With dots only</source>
        <translation>ذات نقاط التفضيل فقط</translation>
    </message>
    <message>
        <source>{kind}, {where}</source>
        <translation>{kind}، {where}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Aspect</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Delete this finding</source>
        <translation>حذف هذا المعطى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>معطى</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطة اتصال</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>What you heard, saw or measured</source>
        <translation>ما سمعته أو لاحظته أو قسته</translation>
    </message>
    <message>
        <source>Who finds out more</source>
        <translation>من يتحقق أكثر</translation>
    </message>
    <message>
        <source>Who was asked or seen</source>
        <translation>من سُئل أو لوحظ</translation>
    </message>
    <message>
        <source>{text} ({evidence})</source>
        <translation>{text} ({evidence})</translation>
    </message>
</context>
<context>
    <name>Flyout</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide of which stage</source>
        <translation>دليل أي مرحلة</translation>
    </message>
    <message>
        <source>Print the guides…</source>
        <translation>طباعة الأدلة…</translation>
    </message>
    <message>
        <source>Stage guide</source>
        <translation>دليل المرحلة</translation>
    </message>
    <message>
        <source>This stage is one of your own. Choose the guide that is nearest to it.</source>
        <translation>هذه مرحلة خاصة بك. اختر الدليل الأقرب إليها.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n finding(s) will be added.</source>
        <translation>
            <numerusform>لن يُضاف أي معطى.</numerusform>
            <numerusform>سيُضاف معطى واحد.</numerusform>
            <numerusform>سيُضاف معطيان.</numerusform>
            <numerusform>ستُضاف %n معطيات.</numerusform>
            <numerusform>سيُضاف %n معطى.</numerusform>
            <numerusform>سيُضاف %n معطى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be taken as they stood.</source>
        <translation>
            <numerusform>أُخذت كل الأسطر كما هي.</numerusform>
            <numerusform>تعذر أخذ سطر واحد كما هو.</numerusform>
            <numerusform>تعذر أخذ سطرين كما هما.</numerusform>
            <numerusform>تعذر أخذ %n أسطر كما هي.</numerusform>
            <numerusform>تعذر أخذ %n سطراً كما هي.</numerusform>
            <numerusform>تعذر أخذ %n سطر كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a text are left out.</source>
        <translation>
            <numerusform>لا أسطر متروكة.</numerusform>
            <numerusform>يُترك سطر واحد بلا نص.</numerusform>
            <numerusform>يُترك سطران بلا نص.</numerusform>
            <numerusform>تُترك %n أسطر بلا نص.</numerusform>
            <numerusform>يُترك %n سطراً بلا نص.</numerusform>
            <numerusform>يُترك %n سطر بلا نص.</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Aspect, unless the table says it</source>
        <translation>الجانب، إن لم يذكره الجدول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a CSV file, or copy cells in your spreadsheet and paste them here.</source>
        <translation>اختر ملف CSV، أو انسخ الخلايا من جدول البيانات والصقها هنا.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>اختيار جدول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>Evidence, unless the table says it</source>
        <translation>درجة اليقين، إن لم يذكرها الجدول</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
            <numerusform>استيراد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Import findings</source>
        <translation>استيراد المعطيات</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>السطر {line}: {what}</translation>
    </message>
    <message>
        <source>Notes on the import</source>
        <translation>ملاحظات على الاستيراد</translation>
    </message>
    <message>
        <source>Paste the copied cells</source>
        <translation>لصق الخلايا المنسوخة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Tables as text</source>
        <translation>جداول نصية</translation>
    </message>
    <message>
        <source>Words or days that are not known, in line {line} first.</source>
        <translation>كلمات أو تواريخ غير معروفة، أولها في السطر {line}.</translation>
    </message>
    <message>
        <source>{file} was imported. {count}</source>
        <translation>استُورد {file}. {count}</translation>
    </message>
</context>
<context>
    <name>Importance</name>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%n more touchpoint(s) must be scored.</source>
        <translation>
            <numerusform>لا حاجة إلى تقييم المزيد من نقاط الاتصال.</numerusform>
            <numerusform>يجب تقييم نقطة اتصال أخرى.</numerusform>
            <numerusform>يجب تقييم نقطتي اتصال أخريين.</numerusform>
            <numerusform>يجب تقييم %n نقاط اتصال أخرى.</numerusform>
            <numerusform>يجب تقييم %n نقطة اتصال أخرى.</numerusform>
            <numerusform>يجب تقييم %n نقطة اتصال أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>لا نقاط اتصال</numerusform>
            <numerusform>نقطة اتصال واحدة</numerusform>
            <numerusform>نقطتا اتصال</numerusform>
            <numerusform>%n نقاط اتصال</numerusform>
            <numerusform>%n نقطة اتصال</numerusform>
            <numerusform>%n نقطة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) without importance are not ranked.</source>
        <translation>
            <numerusform>كل نقاط الاتصال مرتبة.</numerusform>
            <numerusform>نقطة اتصال واحدة بلا أهمية غير مرتبة.</numerusform>
            <numerusform>نقطتا اتصال بلا أهمية غير مرتبتين.</numerusform>
            <numerusform>%n نقاط اتصال بلا أهمية غير مرتبة.</numerusform>
            <numerusform>%n نقطة اتصال بلا أهمية غير مرتبة.</numerusform>
            <numerusform>%n نقطة اتصال بلا أهمية غير مرتبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s).</source>
        <translation>
            <numerusform>لا نقاط اتصال.</numerusform>
            <numerusform>نقطة اتصال واحدة.</numerusform>
            <numerusform>نقطتا اتصال.</numerusform>
            <numerusform>%n نقاط اتصال.</numerusform>
            <numerusform>%n نقطة اتصال.</numerusform>
            <numerusform>%n نقطة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتاً</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) in all.</source>
        <translation>
            <numerusform>لا أصوات.</numerusform>
            <numerusform>صوت واحد في المجموع.</numerusform>
            <numerusform>صوتان في المجموع.</numerusform>
            <numerusform>%n أصوات في المجموع.</numerusform>
            <numerusform>%n صوتاً في المجموع.</numerusform>
            <numerusform>%n صوت في المجموع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) on each.</source>
        <translation>
            <numerusform>بلا أصوات.</numerusform>
            <numerusform>صوت واحد لكل منها.</numerusform>
            <numerusform>صوتان لكل منها.</numerusform>
            <numerusform>%n أصوات لكل منها.</numerusform>
            <numerusform>%n صوتاً لكل منها.</numerusform>
            <numerusform>%n صوت لكل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a second persona to compare curves.</source>
        <translation>أضف شخصية ثانية لمقارنة المنحنيات.</translation>
    </message>
    <message>
        <source>Add an idea</source>
        <translation>إضافة فكرة</translation>
    </message>
    <message>
        <source>Add to report</source>
        <translation>إضافة إلى التقرير</translation>
    </message>
    <message>
        <source>All ranked touchpoints are among the first three, whatever the weights.</source>
        <translation>كل نقاط الاتصال المرتبة ضمن الثلاث الأولى مهما كانت الأوزان.</translation>
    </message>
    <message>
        <source>All scores are equal.</source>
        <translation>كل التقييمات متساوية.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Best moment</source>
        <translation>أفضل لحظة</translation>
    </message>
    <message>
        <source>Better than the average</source>
        <translation>أفضل من المتوسط</translation>
    </message>
    <message>
        <source>Beyond that, {enters} takes the place of {leaves}.</source>
        <translation>بعد ذلك تأخذ {enters} مكان {leaves}.</translation>
    </message>
    <message>
        <source>Collect three votes on a touchpoint.</source>
        <translation>اجمع ثلاثة أصوات على نقطة اتصال.</translation>
    </message>
    <message>
        <source>Curves compared</source>
        <translation>مقارنة المنحنيات</translation>
    </message>
    <message>
        <source>Drag the points of the curve on the map, or let the room vote.</source>
        <translation>اسحب نقاط المنحنى على الخريطة، أو دع الحاضرين يصوتون.</translation>
    </message>
    <message>
        <source>Everybody agrees.</source>
        <translation>الجميع متفقون.</translation>
    </message>
    <message>
        <source>Everyone agrees.</source>
        <translation>الجميع متفقون.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>الفكرة</translation>
    </message>
    <message>
        <source>Importance to the business</source>
        <translation>الأهمية للمؤسسة</translation>
    </message>
    <message>
        <source>Importance to the customer</source>
        <translation>الأهمية للعميل</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Insights and key moments are in the report already.</source>
        <translation>الخلاصات واللحظات الأساسية في التقرير بالفعل.</translation>
    </message>
    <message>
        <source>Insights and key moments were added to the report.</source>
        <translation>أُضيفت الخلاصات واللحظات الأساسية إلى التقرير.</translation>
    </message>
    <message>
        <source>Journey score</source>
        <translation>تقييم الرحلة</translation>
    </message>
    <message>
        <source>Key moment</source>
        <translation>لحظة أساسية</translation>
    </message>
    <message>
        <source>Key moment: you decide, the ranking only proposes</source>
        <translation>لحظة أساسية: القرار لك، والترتيب مجرد اقتراح</translation>
    </message>
    <message>
        <source>Like the average</source>
        <translation>مثل المتوسط</translation>
    </message>
    <message>
        <source>Longest low</source>
        <translation>أطول فترة سلبية</translation>
    </message>
    <message>
        <source>Moments that matter most</source>
        <translation>اللحظات الأكثر أهمية</translation>
    </message>
    <message>
        <source>Most contested</source>
        <translation>الأكثر اختلافاً</translation>
    </message>
    <message>
        <source>No touchpoint is below 0.</source>
        <translation>لا نقطة اتصال تحت الصفر.</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>لا أصوات بعد.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>البيانات غير كافية</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>فتح الخريطة</translation>
    </message>
    <message>
        <source>Open the report…</source>
        <translation>فتح التقرير…</translation>
    </message>
    <message>
        <source>Peak and end</source>
        <translation>الذروة والنهاية</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Personas compared</source>
        <translation>مقارنة الشخصيات</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>حماية</translation>
    </message>
    <message>
        <source>Rank {rank}: {name}, {stage}. Satisfaction {score}, weight {weight}. {verdict}</source>
        <translation>الرتبة {rank}: {name}، {stage}. الرضا {score}، الوزن {weight}. {verdict}</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>ما يُتذكَّر</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>الرضا</translation>
    </message>
    <message>
        <source>Satisfaction may weigh from {low} times as much as importance upwards (now {now}).</source>
        <translation>يمكن أن يزن الرضا {low} مرة أو أكثر مما تزنه الأهمية (الآن {now}).</translation>
    </message>
    <message>
        <source>Satisfaction may weigh {low} to {high} times as much as importance (now {now}).</source>
        <translation>يمكن أن يزن الرضا من {low} إلى {high} مرة ما تزنه الأهمية (الآن {now}).</translation>
    </message>
    <message>
        <source>Score a touchpoint and say how important it is.</source>
        <translation>قيّم نقطة اتصال وحدد مدى أهميتها.</translation>
    </message>
    <message>
        <source>Score at least three touchpoints to see insights.</source>
        <translation>قيّم ثلاث نقاط اتصال على الأقل لعرض الخلاصات.</translation>
    </message>
    <message>
        <source>Score two touchpoints that follow each other.</source>
        <translation>قيّم نقطتي اتصال متتاليتين.</translation>
    </message>
    <message>
        <source>Share of assumption</source>
        <translation>نسبة الافتراضات</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show the first five</source>
        <translation>عرض الخمس الأولى</translation>
    </message>
    <message>
        <source>Spread of the votes</source>
        <translation>تشتت الأصوات</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Stage averages</source>
        <translation>متوسطات المراحل</translation>
    </message>
    <message>
        <source>Stage without name</source>
        <translation>مرحلة بلا اسم</translation>
    </message>
    <message>
        <source>Start a vote</source>
        <translation>بدء التصويت</translation>
    </message>
    <message>
        <source>Steepest drop</source>
        <translation>أشد هبوط</translation>
    </message>
    <message>
        <source>The curve never falls.</source>
        <translation>المنحنى لا ينخفض أبداً.</translation>
    </message>
    <message>
        <source>The first three stay while the customer has {low} to {high} of the importance (now {now}).</source>
        <translation>تبقى الثلاث الأولى ما دام للعميل من {low} إلى {high} من الأهمية (الآن {now}).</translation>
    </message>
    <message>
        <source>The first three stay, however importance is divided between customer and business.</source>
        <translation>تبقى الثلاث الأولى كيفما قُسمت الأهمية بين العميل والمؤسسة.</translation>
    </message>
    <message>
        <source>The journey score changes by {change}.</source>
        <translation>يتغير تقييم الرحلة بمقدار {change}.</translation>
    </message>
    <message>
        <source>There is no future journey yet. Make one from ideas, or from the journey’s menu.</source>
        <translation>لا توجد رحلة مستقبلية بعد. أنشئها من الأفكار أو من قائمة الرحلة.</translation>
    </message>
    <message>
        <source>They also stay however much satisfaction weighs.</source>
        <translation>وتبقى أيضاً مهما كان وزن الرضا.</translation>
    </message>
    <message>
        <source>Three must vote on a touchpoint before a spread can be told.</source>
        <translation>لا يُعرف التشتت قبل أن يصوّت ثلاثة على نقطة الاتصال.</translation>
    </message>
    <message>
        <source>Tied: others have the same weight.</source>
        <translation>تعادل: لغيرها الوزن نفسه.</translation>
    </message>
    <message>
        <source>To business</source>
        <translation>للمؤسسة</translation>
    </message>
    <message>
        <source>To customer</source>
        <translation>للعميل</translation>
    </message>
    <message>
        <source>Today against the future</source>
        <translation>اليوم مقابل المستقبل</translation>
    </message>
    <message>
        <source>Today and future</source>
        <translation>اليوم والمستقبل</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطة الاتصال</translation>
    </message>
    <message>
        <source>Touchpoint without name</source>
        <translation>نقطة اتصال بلا اسم</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Weigh alike</source>
        <translation>أوزان متساوية</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Weight = distance from neutral × average importance</source>
        <translation>الوزن = البعد عن المحايد × متوسط الأهمية</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>الرحلة كلها</translation>
    </message>
    <message>
        <source>Whole journey: {value}</source>
        <translation>الرحلة كلها: {value}</translation>
    </message>
    <message>
        <source>Widest disagreement</source>
        <translation>أوسع خلاف</translation>
    </message>
    <message>
        <source>Widest gap {width}</source>
        <translation>أوسع فارق {width}</translation>
    </message>
    <message>
        <source>Worse than the average</source>
        <translation>أسوأ من المتوسط</translation>
    </message>
    <message>
        <source>Worst moment</source>
        <translation>أسوأ لحظة</translation>
    </message>
    <message>
        <source>Write a card, and say how well it is known.</source>
        <translation>اكتب بطاقة وحدد مدى التأكد منها.</translation>
    </message>
    <message>
        <source>as it is today</source>
        <translation>كما هي اليوم</translation>
    </message>
    <message>
        <source>as it shall be</source>
        <translation>كما ستكون</translation>
    </message>
    <message>
        <source>{count} of {all} cards are assumed</source>
        <translation>البطاقات المفترضة: {count} من {all}</translation>
    </message>
    <message>
        <source>{drop} points</source>
        <translation>{drop} نقطة</translation>
    </message>
    <message>
        <source>{journey}, {state}.</source>
        <translation>{journey}، {state}.</translation>
    </message>
    <message>
        <source>{known} of {all} touchpoints scored</source>
        <translation>نقاط الاتصال المقيّمة: {known} من {all}</translation>
    </message>
    <message>
        <source>{name} is a key moment</source>
        <translation>{name} لحظة أساسية</translation>
    </message>
    <message>
        <source>{name}. Mean {mean}, spread {spread}, {votes}</source>
        <translation>{name}. المتوسط {mean}، التشتت {spread}، {votes}</translation>
    </message>
    <message>
        <source>{number}. {stage}: {value}. {known}</source>
        <translation>{number}. {stage}: {value}. {known}</translation>
    </message>
    <message>
        <source>{stage}, key moment</source>
        <translation>{stage}، لحظة أساسية</translation>
    </message>
    <message>
        <source>{who}: {title}</source>
        <translation>{who}: {title}</translation>
    </message>
</context>
<context>
    <name>JourneyMenu</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Design the future journey</source>
        <translation>تصميم الرحلة المستقبلية</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Journey for a new persona</source>
        <translation>رحلة لشخصية جديدة</translation>
    </message>
    <message>
        <source>Journey for {name}</source>
        <translation>رحلة {name}</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>شخصية جديدة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>إعادة تسمية الرحلة</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>What is this journey about?</source>
        <translation>عمّ تدور هذه الرحلة؟</translation>
    </message>
    <message>
        <source>Who travels</source>
        <translation>من يقوم بالرحلة</translation>
    </message>
    <message>
        <source>Who travels?</source>
        <translation>من يقوم بالرحلة؟</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (نسخة)</translation>
    </message>
</context>
<context>
    <name>JourneyTabs</name>
    <message>
        <source>More journeys</source>
        <translation>رحلات أخرى</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>رحلة جديدة</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>رحلة بلا عنوان</translation>
    </message>
    <message>
        <source>{persona}: {title}</source>
        <translation>{persona}: {title}</translation>
    </message>
</context>
<context>
    <name>KeyMoment</name>
    <message>
        <source>A touchpoint that decides the journey</source>
        <translation>نقطة اتصال تحسم الرحلة</translation>
    </message>
    <message>
        <source>Key moment</source>
        <translation>لحظة أساسية</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message numerus="yes">
        <source>%n assumed</source>
        <translation>
            <numerusform>لا افتراضات</numerusform>
            <numerusform>افتراض واحد</numerusform>
            <numerusform>افتراضان</numerusform>
            <numerusform>%n افتراضات</numerusform>
            <numerusform>%n افتراضاً</numerusform>
            <numerusform>%n افتراض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>لا معطيات</numerusform>
            <numerusform>معطى واحد</numerusform>
            <numerusform>معطيان</numerusform>
            <numerusform>%n معطيات</numerusform>
            <numerusform>%n معطى</numerusform>
            <numerusform>%n معطى</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a finding: {aspect}</source>
        <translation>إضافة معطى: {aspect}</translation>
    </message>
    <message>
        <source>All personas</source>
        <translation>كل الشخصيات</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>كل المراحل</translation>
    </message>
    <message>
        <source>Any evidence</source>
        <translation>أي درجة يقين</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>أي مصدر</translation>
    </message>
    <message>
        <source>Based on {sources}</source>
        <translation>استناداً إلى {sources}</translation>
    </message>
    <message>
        <source>Customer knowledge</source>
        <translation>معرفة العميل</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Look for words</source>
        <translation>ابحث عن كلمات</translation>
    </message>
    <message>
        <source>No touchpoint yet. Add one to a journey first.</source>
        <translation>لا نقطة اتصال بعد. أضف واحدة إلى رحلة أولاً.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Nothing recorded. Add what you heard, saw or measured.</source>
        <translation>لا شيء مسجَّل. أضف ما سمعته أو لاحظته أو قسته.</translation>
    </message>
    <message>
        <source>Nothing to see here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Put it on the map as a card</source>
        <translation>وضعه على الخريطة كبطاقة</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>أسئلة تُطرح</translation>
    </message>
    <message>
        <source>Research to do</source>
        <translation>أبحاث للإنجاز</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>عرض الكل</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its card on the map</source>
        <translation>إظهار بطاقته على الخريطة</translation>
    </message>
    <message>
        <source>What they said, then Enter</source>
        <translation>ما قالوه، ثم Enter</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>من يجيب</translation>
    </message>
    <message>
        <source>nobody finds it out yet</source>
        <translation>لا أحد يتحقق من ذلك بعد</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>{facts} from {sources}</source>
        <translation>{facts} من {sources}</translation>
    </message>
    <message>
        <source>{percent} assumed</source>
        <translation>{percent} مفترض</translation>
    </message>
    <message>
        <source>{percent} of the open journey</source>
        <translation>{percent} من الرحلة المفتوحة</translation>
    </message>
    <message>
        <source>{percent} of the project is assumed</source>
        <translation>{percent} من المشروع مفترض</translation>
    </message>
    <message>
        <source>{touchpoint} ({journey})</source>
        <translation>{touchpoint} ({journey})</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>إغلاق رغم ذلك</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>مواصلة العمل</translation>
    </message>
    <message>
        <source>Not yet in the file</source>
        <translation>لم يُكتب في الملف بعد</translation>
    </message>
    <message>
        <source>Nothing is lost: your work is kept on this computer, and is there again when you open the project here.</source>
        <translation>لم يضع شيء: عملك محفوظ في هذا الحاسوب، وستجده حين تفتح المشروع هنا من جديد.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>حفظ باسم آخر…</translation>
    </message>
    <message>
        <source>{project} – Journey Designer</source>
        <translation>{project} – Journey Designer</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>A pain point</source>
        <translation>نقطة ألم</translation>
    </message>
    <message>
        <source>A touchpoint</source>
        <translation>نقطة اتصال</translation>
    </message>
    <message>
        <source>An idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>An opportunity</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>الكواليس</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Copy to a journey</source>
        <translation>نسخ إلى رحلة</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>مرجاني</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>عين</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>علم</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Format, channel, link…</source>
        <translation>الصيغة والقناة والرابط…</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ذهبي</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>Join with the next stage</source>
        <translation>ضم إلى المرحلة التالية</translation>
    </message>
    <message>
        <source>Key moment</source>
        <translation>لحظة أساسية</translation>
    </message>
    <message>
        <source>Lane above</source>
        <translation>صف في الأعلى</translation>
    </message>
    <message>
        <source>Lane below</source>
        <translation>صف في الأسفل</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>مصباح</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>نقطة اتصال جديدة</translation>
    </message>
    <message>
        <source>No satisfaction</source>
        <translation>بلا تقييم للرضا</translation>
    </message>
    <message>
        <source>Not a key moment</source>
        <translation>ليست لحظة أساسية</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>صفوف</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>شاشة</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>درع</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>متجر</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهار من جديد</translation>
    </message>
    <message>
        <source>Stage after</source>
        <translation>مرحلة بعدها</translation>
    </message>
    <message>
        <source>Stage before</source>
        <translation>مرحلة قبلها</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Start a new stage here</source>
        <translation>بدء مرحلة جديدة من هنا</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>There is no other journey yet</source>
        <translation>لا توجد رحلة أخرى بعد</translation>
    </message>
    <message>
        <source>Touchpoint after</source>
        <translation>نقطة اتصال بعدها</translation>
    </message>
    <message>
        <source>Touchpoint before</source>
        <translation>نقطة اتصال قبلها</translation>
    </message>
    <message>
        <source>Turn into</source>
        <translation>تحويل إلى</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>بسط</translation>
    </message>
</context>
<context>
    <name>MentalModel</name>
    <message>
        <source>Add a concept</source>
        <translation>إضافة مفهوم</translation>
    </message>
    <message>
        <source>Add a linked concept</source>
        <translation>إضافة مفهوم مرتبط</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>رسم (SVG)…</translation>
    </message>
    <message>
        <source>Export the diagram…</source>
        <translation>تصدير المخطط…</translation>
    </message>
    <message>
        <source>It is in the mental model</source>
        <translation>هو في النمط العقلي</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Link from {start} to {end}</source>
        <translation>رابط من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Link from {start} to {end}: {label}</source>
        <translation>رابط من {start} إلى {end}: {label}</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>ربط بـ</translation>
    </message>
    <message>
        <source>Mental model</source>
        <translation>النمط العقلي</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>بلا كلمات بعد</translation>
    </message>
    <message>
        <source>Nothing here yet. Type a word that comes to the customer, then Enter.</source>
        <translation>لا شيء هنا بعد. اكتب كلمة تخطر ببال العميل، ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>صورة (PNG)…</translation>
    </message>
    <message>
        <source>Put in the mental model</source>
        <translation>وضعه في النمط العقلي</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>See all of it</source>
        <translation>عرضه كاملاً</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Show the finding</source>
        <translation>عرض المعطى</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>عكس الاتجاه</translation>
    </message>
    <message>
        <source>{text} ({evidence})</source>
        <translation>{text} ({evidence})</translation>
    </message>
    <message>
        <source>{text}, leads to: {others}</source>
        <translation>{text}، يقود إلى: {others}</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>Change folder…</source>
        <translation>تغيير المجلد…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Customer journey</source>
        <translation>رحلة العميل</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>مجلد المشروع</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>لغة الخريطة</translation>
    </message>
    <message>
        <source>Name of a persona</source>
        <translation>اسم شخصية</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>ما اسمه؟</translation>
    </message>
    <message>
        <source>Who travels?</source>
        <translation>من يقوم بالرحلة؟</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Card: {name}</source>
        <translation>بطاقة: {name}</translation>
    </message>
    <message>
        <source>Criterion: {name}</source>
        <translation>معيار: {name}</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Finding: {name}</source>
        <translation>معطى: {name}</translation>
    </message>
    <message>
        <source>Idea: {name}</source>
        <translation>فكرة: {name}</translation>
    </message>
    <message>
        <source>Journey: {name}</source>
        <translation>رحلة: {name}</translation>
    </message>
    <message>
        <source>Lane: {name}</source>
        <translation>صف: {name}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>No notes yet. A note is about the work and is not printed unless you ask for it.</source>
        <translation>لا ملاحظات بعد. الملاحظة عن العمل نفسه، ولا تُطبع إلا إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتحها</translation>
    </message>
    <message>
        <source>Persona: {name}</source>
        <translation>شخصية: {name}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Something else of the project</source>
        <translation>شيء آخر من المشروع</translation>
    </message>
    <message>
        <source>Stage: {name}</source>
        <translation>مرحلة: {name}</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>Touchpoint: {name}</source>
        <translation>نقطة اتصال: {name}</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>موضوع الملاحظة</translation>
    </message>
    <message>
        <source>Which notes are listed</source>
        <translation>الملاحظات المعروضة</translation>
    </message>
    <message>
        <source>Write a note. Enter adds it.</source>
        <translation>اكتب ملاحظة، ثم اضغط Enter لإضافتها.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>{open} open of {all}</source>
        <translation>المفتوحة: {open} من {all}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>, </source>
        <comment>between the parts of what is said</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>إضافة بطاقة</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>إضافة مرحلة</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>إضافة نقطة اتصال</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Card without text</source>
        <translation>بطاقة بلا نص</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Enter edits, Insert adds one more, Ctrl+Insert one inside, Alt with an arrow key moves, Delete deletes.</source>
        <translation>Enter للتعديل، وInsert لإضافة واحدة أخرى، وCtrl+Insert لإضافة واحدة في الداخل، وAlt مع سهم للنقل، وDelete للحذف.</translation>
    </message>
    <message>
        <source>Hide on the map</source>
        <translation>إخفاء من الخريطة</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Key moment</source>
        <translation>لحظة أساسية</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>اسم المرحلة</translation>
    </message>
    <message>
        <source>Name of the touchpoint</source>
        <translation>اسم نقطة الاتصال</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>New card after it</source>
        <translation>بطاقة جديدة بعدها</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>مرحلة جديدة</translation>
    </message>
    <message>
        <source>New stage after it</source>
        <translation>مرحلة جديدة بعدها</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>نقطة اتصال جديدة</translation>
    </message>
    <message>
        <source>Not a key moment</source>
        <translation>ليست لحظة أساسية</translation>
    </message>
    <message>
        <source>Nothing on the map yet.</source>
        <translation>لا شيء على الخريطة بعد.</translation>
    </message>
    <message>
        <source>Outline of the journey</source>
        <translation>مخطط الرحلة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>إظهار على الخريطة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Stage without a name</source>
        <translation>مرحلة بلا اسم</translation>
    </message>
    <message>
        <source>Stage {place} of {count}</source>
        <translation>المرحلة {place} من {count}</translation>
    </message>
    <message>
        <source>Stages, touchpoints and cards appear here as a list.</source>
        <translation>تظهر المراحل ونقاط الاتصال والبطاقات هنا في قائمة.</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>نص البطاقة</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطة اتصال</translation>
    </message>
    <message>
        <source>Touchpoint without a name</source>
        <translation>نقطة اتصال بلا اسم</translation>
    </message>
    <message>
        <source>average satisfaction {value}</source>
        <translation>متوسط الرضا {value}</translation>
    </message>
    <message>
        <source>hidden on the map</source>
        <translation>مخفي من الخريطة</translation>
    </message>
    <message>
        <source>key moment</source>
        <translation>لحظة أساسية</translation>
    </message>
    <message>
        <source>satisfaction not assessed</source>
        <translation>الرضا غير مقيَّم</translation>
    </message>
    <message>
        <source>satisfaction {value}</source>
        <translation>الرضا {value}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>الأفعال</translation>
    </message>
    <message>
        <source>Drag onto the map</source>
        <translation>اسحب إلى الخريطة</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>نقطة ألم</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطة اتصال</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>{name}: drag it onto the map, or click to add</source>
        <translation>{name}: اسحبها إلى الخريطة أو انقر لإضافتها</translation>
    </message>
</context>
<context>
    <name>PersonaForm</name>
    <message>
        <source>A sentence this persona would say</source>
        <translation>جملة قد تقولها هذه الشخصية</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>العمر بالسنوات</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>بكلماتها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
</context>
<context>
    <name>PersonaPanel</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>إضافة شخصية</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Does not travel the journey that is open.</source>
        <translation>لا تقوم بالرحلة المعروضة.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>تعديل الملف</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>No persona yet.</source>
        <translation>لا توجد شخصية بعد.</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>شخصية بلا اسم</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Who takes this journey?</source>
        <translation>من يقوم بهذه الرحلة؟</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message numerus="yes">
        <source>%n journey(s) of this persona will be deleted too.</source>
        <translation>
            <numerusform>لا رحلات لها.</numerusform>
            <numerusform>ستُحذف رحلتها أيضاً.</numerusform>
            <numerusform>ستُحذف رحلتاها أيضاً.</numerusform>
            <numerusform>ستُحذف رحلاتها الـ%n أيضاً.</numerusform>
            <numerusform>ستُحذف رحلاتها الـ%n أيضاً.</numerusform>
            <numerusform>ستُحذف رحلاتها الـ%n أيضاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>لا نقاط اتصال</numerusform>
            <numerusform>نقطة اتصال واحدة</numerusform>
            <numerusform>نقطتا اتصال</numerusform>
            <numerusform>%n نقاط اتصال</numerusform>
            <numerusform>%n نقطة اتصال</numerusform>
            <numerusform>%n نقطة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>إضافة شخصية</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Archived, press to show</source>
        <translation>المؤرشفة، انقر لإظهارها</translation>
    </message>
    <message>
        <source>As it is today</source>
        <translation>كما هي اليوم</translation>
    </message>
    <message>
        <source>As it shall be</source>
        <translation>كما ستكون</translation>
    </message>
    <message>
        <source>Bring personas from another project</source>
        <translation>جلب شخصيات من مشروع آخر</translation>
    </message>
    <message>
        <source>Bring personas from another project…</source>
        <translation>جلب شخصيات من مشروع آخر…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this persona?</source>
        <translation>حذف هذه الشخصية؟</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>المستقبل</translation>
    </message>
    <message>
        <source>Journey without a title</source>
        <translation>رحلة بلا عنوان</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>الرحلات</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Let it travel this journey</source>
        <translation>إسناد هذه الرحلة إليها</translation>
    </message>
    <message>
        <source>Like {journey} of {name}</source>
        <translation>مثل {journey} لـ {name}</translation>
    </message>
    <message>
        <source>Look for a persona</source>
        <translation>البحث عن شخصية</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>رحلة جديدة</translation>
    </message>
    <message>
        <source>No journey yet. Begin one as it is today.</source>
        <translation>لا رحلة بعد. ابدأ واحدة كما هي اليوم.</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>لا شيء معروف بعد</translation>
    </message>
    <message>
        <source>Page as PDF…</source>
        <translation>الصفحة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>شخصية بلا اسم</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Project of its own…</source>
        <translation>مشروع مستقل…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استرجاعها</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>التراجع يعيد كل شيء.</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>ما يمكن فعله بها</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>{name}, travels this journey</source>
        <translation>{name}، تقوم بهذه الرحلة</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n action(s) due before the start.</source>
        <translation>
            <numerusform>لا إجراء ينتهي قبل بدايته.</numerusform>
            <numerusform>إجراء واحد ينتهي قبل بدايته.</numerusform>
            <numerusform>إجراءان ينتهيان قبل بدايتهما.</numerusform>
            <numerusform>%n إجراءات تنتهي قبل بدايتها.</numerusform>
            <numerusform>%n إجراءً تنتهي قبل بدايتها.</numerusform>
            <numerusform>%n إجراء تنتهي قبل بدايتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue.</source>
        <translation>
            <numerusform>لا إجراءات متأخرة.</numerusform>
            <numerusform>إجراء واحد متأخر.</numerusform>
            <numerusform>إجراءان متأخران.</numerusform>
            <numerusform>%n إجراءات متأخرة.</numerusform>
            <numerusform>%n إجراءً متأخراً.</numerusform>
            <numerusform>%n إجراء متأخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without date.</source>
        <translation>
            <numerusform>لا إجراءات بلا تاريخ.</numerusform>
            <numerusform>إجراء واحد بلا تاريخ.</numerusform>
            <numerusform>إجراءان بلا تاريخ.</numerusform>
            <numerusform>%n إجراءات بلا تاريخ.</numerusform>
            <numerusform>%n إجراءً بلا تاريخ.</numerusform>
            <numerusform>%n إجراء بلا تاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without owner.</source>
        <translation>
            <numerusform>لا إجراءات بلا مسؤول.</numerusform>
            <numerusform>إجراء واحد بلا مسؤول.</numerusform>
            <numerusform>إجراءان بلا مسؤول.</numerusform>
            <numerusform>%n إجراءات بلا مسؤول.</numerusform>
            <numerusform>%n إجراءً بلا مسؤول.</numerusform>
            <numerusform>%n إجراء بلا مسؤول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) without judgement</source>
        <translation>
            <numerusform>كل المعايير مقيّمة</numerusform>
            <numerusform>معيار واحد بلا تقييم</numerusform>
            <numerusform>معياران بلا تقييم</numerusform>
            <numerusform>%n معايير بلا تقييم</numerusform>
            <numerusform>%n معياراً بلا تقييم</numerusform>
            <numerusform>%n معيار بلا تقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>بلا تأخير</numerusform>
            <numerusform>متأخر يوماً واحداً</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يوماً</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يوماً</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>لم يُنجز شيء.</numerusform>
            <numerusform>أُنجز واحد.</numerusform>
            <numerusform>أُنجز اثنان.</numerusform>
            <numerusform>أُنجز %n.</numerusform>
            <numerusform>أُنجز %n.</numerusform>
            <numerusform>أُنجز %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) not judged on both.</source>
        <translation>
            <numerusform>كل الأفكار مقيّمة.</numerusform>
            <numerusform>فكرة واحدة غير مقيّمة على المعيارين.</numerusform>
            <numerusform>فكرتان غير مقيّمتين على المعيارين.</numerusform>
            <numerusform>%n أفكار غير مقيّمة على المعيارين.</numerusform>
            <numerusform>%n فكرة غير مقيّمة على المعيارين.</numerusform>
            <numerusform>%n فكرة غير مقيّمة على المعيارين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s),</source>
        <translation>
            <numerusform>لا أفكار،</numerusform>
            <numerusform>فكرة واحدة،</numerusform>
            <numerusform>فكرتان،</numerusform>
            <numerusform>%n أفكار،</numerusform>
            <numerusform>%n فكرة،</numerusform>
            <numerusform>%n فكرة،</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s) went with the former criteria. Undo brings them back.</source>
        <translation>
            <numerusform>لم يذهب أي تقييم مع المعايير السابقة.</numerusform>
            <numerusform>ذهب تقييم واحد مع المعايير السابقة. التراجع يعيده.</numerusform>
            <numerusform>ذهب تقييمان مع المعايير السابقة. التراجع يعيدهما.</numerusform>
            <numerusform>ذهبت %n تقييمات مع المعايير السابقة. التراجع يعيدها.</numerusform>
            <numerusform>ذهب %n تقييماً مع المعايير السابقة. التراجع يعيدها.</numerusform>
            <numerusform>ذهب %n تقييم مع المعايير السابقة. التراجع يعيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have scored.</source>
        <translation>
            <numerusform>لم يقيّم أحد بعد.</numerusform>
            <numerusform>قيّم شخص واحد.</numerusform>
            <numerusform>قيّم شخصان.</numerusform>
            <numerusform>قيّم %n أشخاص.</numerusform>
            <numerusform>قيّم %n شخصاً.</numerusform>
            <numerusform>قيّم %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned,</source>
        <translation>
            <numerusform>لا شيء مخطَّط،</numerusform>
            <numerusform>واحد مخطَّط،</numerusform>
            <numerusform>اثنان مخطَّطان،</numerusform>
            <numerusform>%n مخطَّطة،</numerusform>
            <numerusform>%n مخطَّطاً،</numerusform>
            <numerusform>%n مخطَّط،</numerusform>
        </translation>
    </message>
    <message>
        <source>A number from {low} to {high}</source>
        <translation>عدد من {low} إلى {high}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Action plan as calendar</source>
        <translation>خطة العمل كتقويم</translation>
    </message>
    <message>
        <source>Action plan as table</source>
        <translation>خطة العمل كجدول</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>إضافة معيار</translation>
    </message>
    <message>
        <source>Agree on them before you score. Only the proportions of the weights count.</source>
        <translation>اتفقوا عليها قبل التقييم. لا تهم سوى نسب الأوزان.</translation>
    </message>
    <message>
        <source>Agreed on before anybody scores, they cannot be bent towards a result. Unlocking stays possible.</source>
        <translation>ما دام الاتفاق عليها يسبق التقييم فلا يمكن تكييفها لبلوغ نتيجة بعينها. ويبقى فتحها ممكناً.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>Agreement {share}</source>
        <translation>التوافق {share}</translation>
    </message>
    <message>
        <source>Arrows move it by a day, with Shift its due date, with Alt its start</source>
        <translation>تحرّكه الأسهم يوماً واحداً، ومع Shift موعد انتهائه، ومع Alt بدايته</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Beyond {limit} “{idea}” is first.</source>
        <translation>بعد {limit} تصبح «{idea}» الأولى.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>حسب المسؤول</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>تقويم (.ics)</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>إجراء تصحيحي</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>المعايير والأوزان</translation>
    </message>
    <message>
        <source>Criteria locked on {day}, {time}</source>
        <translation>أُقفلت المعايير يوم {day}، الساعة {time}</translation>
    </message>
    <message>
        <source>Criterion across</source>
        <translation>المعيار الأفقي</translation>
    </message>
    <message>
        <source>Criterion upwards</source>
        <translation>المعيار العمودي</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the criterion</source>
        <translation>حذف المعيار</translation>
    </message>
    <message>
        <source>Delete the set</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>يُنجز أولاً</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>Due before {needed}, which it needs</source>
        <translation>أجله قبل {needed} الذي يحتاجه</translation>
    </message>
    <message>
        <source>Each unseen</source>
        <translation>كلٌّ على حدة دون كشف</translation>
    </message>
    <message>
        <source>Effect on satisfaction</source>
        <translation>الأثر على الرضا</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Everybody sees all scores, totals and the agreement from now on.</source>
        <translation>من الآن يرى الجميع كل التقييمات والمجاميع ومدى التوافق.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>عند الفراغ</translation>
    </message>
    <message>
        <source>For no touchpoint yet: choose one.</source>
        <translation>لا نقطة اتصال بعد: اختر واحدة.</translation>
    </message>
    <message>
        <source>For: {place}</source>
        <translation>من أجل: {place}</translation>
    </message>
    <message>
        <source>Given, unseen</source>
        <translation>أُعطي، مخفي</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Hidden until the scores are revealed.</source>
        <translation>مخفي إلى أن تُكشف التقييمات.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>الفكرة</translation>
    </message>
    <message>
        <source>Idea without title</source>
        <translation>فكرة بلا عنوان</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>الأثر والجهد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد الإنجاز</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>تحفيز</translation>
    </message>
    <message>
        <source>Its name on this computer</source>
        <translation>اسمها على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Journey score {before} → {after}.</source>
        <translation>تقييم الرحلة {before} ← {after}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep as a set</source>
        <translation>حفظها كمجموعة</translation>
    </message>
    <message>
        <source>Keep these criteria as a set…</source>
        <translation>حفظ هذه المعايير كمجموعة…</translation>
    </message>
    <message>
        <source>Known: {text} ({evidence})</source>
        <translation>معروف: {text} ({evidence})</translation>
    </message>
    <message>
        <source>Latest note</source>
        <translation>آخر ملاحظة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>يُترك</translation>
    </message>
    <message>
        <source>Left and right move it to the next status</source>
        <translation>السهمان الأيمن والأيسر ينقلانه إلى الحالة المجاورة</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>الأقل أفضل</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>إقفال</translation>
    </message>
    <message>
        <source>Lock and score</source>
        <translation>إقفال وتقييم</translation>
    </message>
    <message>
        <source>Lock the criteria first?</source>
        <translation>هل تُقفل المعايير أولاً؟</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Make it the future journey</source>
        <translation>اجعلها الرحلة المستقبلية</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>الأكثر أفضل</translation>
    </message>
    <message>
        <source>Most important then: {names}.</source>
        <translation>الأهم حينها: {names}.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Name of the criterion</source>
        <translation>اسم المعيار</translation>
    </message>
    <message>
        <source>Name of the next person</source>
        <translation>اسم الشخص التالي</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>يحتاج إلى</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>يحتاج أولاً إلى</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>فكرة جديدة</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>No criteria yet. Choose what ideas are judged by.</source>
        <translation>لا معايير بعد. اختر ما تُقيَّم به الأفكار.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No evidence is noted there.</source>
        <translation>لا دليل مدوَّن هناك.</translation>
    </message>
    <message>
        <source>No idea says yet what it adds to a touchpoint of this journey.</source>
        <translation>لا فكرة تذكر بعد ما تضيفه إلى نقطة اتصال في هذه الرحلة.</translation>
    </message>
    <message>
        <source>No ideas yet. Turn an opportunity into an idea.</source>
        <translation>لا أفكار بعد. حوّل فرصة إلى فكرة.</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>No pain point is noted there.</source>
        <translation>لا نقطة ألم مدوَّنة هناك.</translation>
    </message>
    <message>
        <source>No touchpoint</source>
        <translation>لا نقطة اتصال</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Not complete yet: {names}.</source>
        <translation>لم يكتمل بعد: {names}.</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>غير مقيّم</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>لم يُحدَّد شيء.</translation>
    </message>
    <message>
        <source>Nothing planned. Pick an idea, an owner and a date.</source>
        <translation>لا شيء مخطَّط. اختر فكرة ومسؤولاً وتاريخاً.</translation>
    </message>
    <message>
        <source>Numbers match the list</source>
        <translation>الأرقام كما في القائمة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Pain: {text} ({evidence})</source>
        <translation>ألم: {text} ({evidence})</translation>
    </message>
    <message>
        <source>Pass the laptop on. Nobody sees what others gave until all is revealed.</source>
        <translation>مرّروا الحاسوب. لا أحد يرى تقييم غيره قبل الكشف عن الكل.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>يُخطَّط له</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Progress in percent</source>
        <translation>التقدم بالمئة</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>Rank {rank}, shared with others</source>
        <translation>الرتبة {rank} بالتعادل</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Rename the set…</source>
        <translation>إعادة تسمية المجموعة…</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Reveal the scores?</source>
        <translation>هل تُكشف التقييمات؟</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>كشف…</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطرة</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>صفوف الجدول الزمني</translation>
    </message>
    <message>
        <source>Score with open criteria</source>
        <translation>تقييم بمعايير مفتوحة</translation>
    </message>
    <message>
        <source>Scored so far: {names}.</source>
        <translation>قيّم إلى الآن: {names}.</translation>
    </message>
    <message>
        <source>Set of criteria</source>
        <translation>مجموعة معايير</translation>
    </message>
    <message>
        <source>Somebody scores alone</source>
        <translation>شخص يقيّم وحده</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>الحالة: {status}</translation>
    </message>
    <message>
        <source>Still waiting for another idea: {names}.</source>
        <translation>تنتظر فكرة أخرى: {names}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>The criteria are open. Lock them before you score.</source>
        <translation>المعايير مفتوحة. أقفلها قبل التقييم.</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>They agree least about “{idea}”: {share}.</source>
        <translation>أقل ما اتفقوا عليه «{idea}»: {share}.</translation>
    </message>
    <message>
        <source>Those who scored alone agree by {share} (Kendall’s W, 1 is full).</source>
        <translation>توافق من قيّموا فرادى {share} (معامل كندال W، والتوافق التام 1).</translation>
    </message>
    <message>
        <source>Tick an idea first</source>
        <translation>حدّد فكرة أولاً</translation>
    </message>
    <message>
        <source>Tick ideas: the curve moves by their effects, within −2 and +2</source>
        <translation>حدّد أفكاراً: يتحرك المنحنى بأثرها بين −2 و+2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معاً</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Total {total} of 100</source>
        <translation>المجموع {total} من 100</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطة الاتصال</translation>
    </message>
    <message>
        <source>Two criteria make a matrix.</source>
        <translation>تحتاج المصفوفة إلى معيارين.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>استعمال هذه المجموعة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value, cost and risk</source>
        <translation>القيمة والتكلفة والمخاطرة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waits for {needed}</source>
        <translation>ينتظر {needed}</translation>
    </message>
    <message>
        <source>Way of scoring</source>
        <translation>طريقة التقييم</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>What counts?</source>
        <translation>ما الذي يهم؟</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>What if a weight moves?</source>
        <translation>ماذا لو تغيّر وزن؟</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>What the group judged together stands before the mean of those who scored alone.</source>
        <translation>ما قيّمته المجموعة معاً يُقدَّم على متوسط من قيّموا وحدهم.</translation>
    </message>
    <message>
        <source>Who scores</source>
        <translation>من يقيّم</translation>
    </message>
    <message>
        <source>Who: {persona}, {journey}</source>
        <translation>من: {persona}، {journey}</translation>
    </message>
    <message>
        <source>Who? Only their own scores are shown while they score.</source>
        <translation>من؟ لا تظهر أثناء تقييمه إلا تقييماته هو.</translation>
    </message>
    <message>
        <source>Without any date:</source>
        <translation>بلا أي تاريخ:</translation>
    </message>
    <message>
        <source>Zoom of the timeline</source>
        <translation>تكبير الجدول الزمني</translation>
    </message>
    <message>
        <source>no effect said</source>
        <translation>أثر غير محدد</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{criterion}, {share} of the weights</source>
        <translation>{criterion}، {share} من الأوزان</translation>
    </message>
    <message>
        <source>{criterion}: {value}</source>
        <translation>{criterion}: {value}</translation>
    </message>
    <message>
        <source>{criterion}: “{idea}” stays first from {low} to {high} (now {now}).</source>
        <translation>{criterion}: تبقى «{idea}» الأولى من {low} إلى {high} (الآن {now}).</translation>
    </message>
    <message>
        <source>{criterion}: “{idea}” stays first whatever it weighs.</source>
        <translation>{criterion}: تبقى «{idea}» الأولى مهما كان وزنه.</translation>
    </message>
    <message>
        <source>{day}, {distance}</source>
        <translation>{day}، {distance}</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} من {all} منجزة</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{idea} ({effect})</source>
        <translation>{idea} ({effect})</translation>
    </message>
    <message>
        <source>{idea}. {across}: {x}. {up}: {y}</source>
        <translation>{idea}. {across}: {x}. {up}: {y}</translation>
    </message>
    <message>
        <source>{person} ({given} of {all})</source>
        <translation>{person} ({given} من {all})</translation>
    </message>
    <message>
        <source>{person} scores, unseen by others: {given} of {all}.</source>
        <translation>يقيّم {person} دون أن يراه غيره: {given} من {all}.</translation>
    </message>
    <message>
        <source>{project} action plan</source>
        <translation>خطة عمل {project}</translation>
    </message>
    <message>
        <source>“{idea}” comes first once “{criterion}” weighs {limit} instead of {now} of the whole.</source>
        <translation>تصبح «{idea}» الأولى عندما يزن «{criterion}» {limit} بدل {now} من المجموع.</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Assembly plan on the last page</source>
        <translation>مخطط التجميع في الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>Blank map, to write on</source>
        <translation>خريطة فارغة للكتابة عليها</translation>
    </message>
    <message>
        <source>Card text on the wall: {size} mm, easy to read from {distance} m</source>
        <translation>نص البطاقات على الحائط: {size} مم، سهل القراءة من {distance} م</translation>
    </message>
    <message>
        <source>Card text on the wall: {size} mm, too small from {wanted} m: it is read from {distance} m. Choose a larger poster.</source>
        <translation>نص البطاقات على الحائط: {size} مم، أصغر من أن يُقرأ من {wanted} م، بل من {distance} م. اختر ملصقاً أكبر.</translation>
    </message>
    <message>
        <source>Cards as notes to cut out</source>
        <translation>البطاقات كقصاصات للقص</translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation>علامات القص</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>الرحلة</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>خريطة الرحلة</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>ورقة واحدة</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>Persona sheets, to hang</source>
        <translation>أوراق الشخصيات للتعليق</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>Poster size</source>
        <translation>قياس الملصق</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print a poster</source>
        <translation>طباعة ملصق</translation>
    </message>
    <message>
        <source>Print {count}</source>
        <translation>طباعة {count}</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>تُقرأ من مسافة</translation>
    </message>
    <message>
        <source>Roll, any length</source>
        <translation>لفافة بأي طول</translation>
    </message>
    <message>
        <source>Sheet labels in the margin</source>
        <translation>رموز الأوراق في الهامش</translation>
    </message>
    <message>
        <source>Sheet {label}, top left corner</source>
        <translation>الورقة {label}، الزاوية العليا اليسرى</translation>
    </message>
    <message>
        <source>Sheet {label}, top right corner</source>
        <translation>الورقة {label}، الزاوية العليا اليمنى</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>اعتماده</translation>
    </message>
    <message>
        <source>The margin of {margin} mm saves paper: with {wide} mm it would be {count}.</source>
        <translation>هامش {margin} مم يوفر الورق: بهامش {wide} مم يكون العدد {count}.</translation>
    </message>
    <message>
        <source>Tinted: glue strip</source>
        <translation>الملوّن: شريط اللصق</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>With a margin of {margin} mm: {fewer} instead of {count}.</source>
        <translation>بهامش {margin} مم: {fewer} بدل {count}.</translation>
    </message>
    <message>
        <source>m</source>
        <translation>م</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>{columns} across, {rows} down, {width} × {height} mm</source>
        <translation>{columns} عرضاً و{rows} طولاً، {width} × {height} مم</translation>
    </message>
    <message>
        <source>{paper} landscape</source>
        <translation>{paper} أفقي</translation>
    </message>
    <message>
        <source>{paper} upright</source>
        <translation>{paper} عمودي</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} مم</translation>
    </message>
    <message>
        <source>{title}, {label} of {count}</source>
        <translation>{title}، {label} من {count}</translation>
    </message>
    <message>
        <source>{what}: less</source>
        <translation>{what}: أقل</translation>
    </message>
    <message>
        <source>{what}: more</source>
        <translation>{what}: أكثر</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} مم</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>Black screen (B)</source>
        <translation>شاشة سوداء (B)</translation>
    </message>
    <message>
        <source>Empty journey</source>
        <translation>رحلة فارغة</translation>
    </message>
    <message>
        <source>Key moments</source>
        <translation>اللحظات الأساسية</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>الصفحة التالية (Page Down)</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>التالي: {title}</translation>
    </message>
    <message>
        <source>No notes here</source>
        <translation>لا ملاحظات هنا</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>الصفحة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>Persona without name</source>
        <translation>شخصية بلا اسم</translation>
    </message>
    <message>
        <source>Presentation: {project}</source>
        <translation>عرض تقديمي: {project}</translation>
    </message>
    <message>
        <source>Screen of the presentation</source>
        <translation>شاشة التقديم</translation>
    </message>
    <message>
        <source>Stage without name</source>
        <translation>مرحلة بلا اسم</translation>
    </message>
    <message>
        <source>Stop presenting</source>
        <translation>إنهاء التقديم</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <translation>هذه آخر صفحة</translation>
    </message>
    <message>
        <source>Touchpoint without name</source>
        <translation>نقطة اتصال بلا اسم</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Day of the workshop</source>
        <translation>يوم الورشة</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>الميسِّر</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>لغة الخريطة</translation>
    </message>
    <message>
        <source>Project details</source>
        <translation>تفاصيل المشروع</translation>
    </message>
    <message>
        <source>Purpose and scope</source>
        <translation>الغرض والنطاق</translation>
    </message>
    <message>
        <source>Time runs</source>
        <translation>اتجاه الزمن</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>ProjectMenu</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة الرحلة</translation>
    </message>
    <message>
        <source>Share and print</source>
        <translation>المشاركة والطباعة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>No text: LTR or RTL, the direction of the language.</extracomment>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Map doctor</source>
        <translation>طبيب الخريطة</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>الشخصيات</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message numerus="yes">
        <source>%n journey(s)</source>
        <translation>
            <numerusform>لا رحلات</numerusform>
            <numerusform>رحلة واحدة</numerusform>
            <numerusform>رحلتان</numerusform>
            <numerusform>%n رحلات</numerusform>
            <numerusform>%n رحلة</numerusform>
            <numerusform>%n رحلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>لا شخصيات</numerusform>
            <numerusform>شخصية واحدة</numerusform>
            <numerusform>شخصيتان</numerusform>
            <numerusform>%n شخصيات</numerusform>
            <numerusform>%n شخصية</numerusform>
            <numerusform>%n شخصية</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep at the top</source>
        <translation>إبقاؤه في الأعلى</translation>
    </message>
    <message>
        <source>No longer keep at the top</source>
        <translation>عدم إبقائه في الأعلى</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>{personas}, {journeys}</source>
        <translation>{personas}، {journeys}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>asset</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>block of the agenda</source>
        <translation>فقرة من جدول الأعمال</translation>
    </message>
    <message>
        <source>card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>معيار</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>معطى</translation>
    </message>
    <message>
        <source>hushed hint</source>
        <translation>تنبيه مُسكَت</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>رحلة</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>شخصية</translation>
    </message>
    <message>
        <source>project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>score</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>نقطة اتصال</translation>
    </message>
    <message>
        <source>trait</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>صوت</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Action plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Agenda and minutes</source>
        <translation>جدول الأعمال والمحضر</translation>
    </message>
    <message>
        <source>Appendix: all cards</source>
        <translation>ملحق: كل البطاقات</translation>
    </message>
    <message>
        <source>Blank maps</source>
        <translation>خرائط فارغة</translation>
    </message>
    <message>
        <source>Content matrix</source>
        <translation>مصفوفة المحتوى</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>Ideas and scores</source>
        <translation>الأفكار والتقييمات</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Journey maps</source>
        <translation>خرائط الرحلات</translation>
    </message>
    <message>
        <source>Key moments</source>
        <translation>اللحظات الأساسية</translation>
    </message>
    <message>
        <source>List of touchpoints</source>
        <translation>قائمة نقاط الاتصال</translation>
    </message>
    <message>
        <source>Mental models</source>
        <translation>الأنماط العقلية</translation>
    </message>
    <message>
        <source>Notes on the work</source>
        <translation>ملاحظات على العمل</translation>
    </message>
    <message>
        <source>Notes to cut out</source>
        <translation>قصاصات للقص</translation>
    </message>
    <message>
        <source>One page a stage</source>
        <translation>صفحة لكل مرحلة</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Research to do</source>
        <translation>أبحاث للإنجاز</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Stage guides</source>
        <translation>أدلة المراحل</translation>
    </message>
    <message>
        <source>Timeline of the actions</source>
        <translation>الجدول الزمني للإجراءات</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>At risk: {risks}</source>
        <translation>خطر: {risks}</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>No risk is marked, and no text or score proposes one.</source>
        <translation>لا خطر محدداً، ولا نص أو تقييم يقترح خطراً.</translation>
    </message>
    <message>
        <source>No risk is marked. This journey has no loyalty stage where risks are looked for.</source>
        <translation>لا خطر محدداً. ليس في هذه الرحلة مرحلة ولاء يُبحث فيها عن المخاطر.</translation>
    </message>
    <message>
        <source>Non-renewal</source>
        <translation>عدم التجديد</translation>
    </message>
    <message>
        <source>Proposed from texts: {risks}</source>
        <translation>مقترح من النصوص: {risks}</translation>
    </message>
    <message>
        <source>Proposed, because of: “{text}”</source>
        <translation>مقترح بسبب: «{text}»</translation>
    </message>
    <message>
        <source>Proposed: its satisfaction is below 0</source>
        <translation>مقترح: الرضا فيها تحت 0</translation>
    </message>
    <message>
        <source>Remorse</source>
        <translation>الندم</translation>
    </message>
    <message>
        <source>Risks after the purchase</source>
        <translation>مخاطر ما بعد الشراء</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Cards that nobody heard, saw or measured, of all cards.</source>
        <translation>البطاقات التي لم يسمعها أو يلاحظها أو يقسها أحد، من كل البطاقات.</translation>
    </message>
    <message>
        <source>Distance from neutral × average importance.</source>
        <translation>البعد عن المحايد × متوسط الأهمية.</translation>
    </message>
    <message>
        <source>Half the score farthest from 0, half the last score: what people remember.</source>
        <translation>نصف التقييم الأبعد عن الصفر ونصف التقييم الأخير: ما يتذكره الناس.</translation>
    </message>
    <message>
        <source>The highest score; of equals the earliest.</source>
        <translation>أعلى تقييم؛ وعند التساوي الأسبق.</translation>
    </message>
    <message>
        <source>The largest fall from one touchpoint to the next; both must have a score.</source>
        <translation>أكبر هبوط من نقطة اتصال إلى التالية؛ يجب تقييم كلتيهما.</translation>
    </message>
    <message>
        <source>The largest standard deviation of the votes, where three or more voted.</source>
        <translation>أكبر انحراف معياري للأصوات حيث صوّت ثلاثة أو أكثر.</translation>
    </message>
    <message>
        <source>The longest row of touchpoints below 0; one without a score ends it.</source>
        <translation>أطول تتابع لنقاط اتصال تحت الصفر؛ ونقطة بلا تقييم تنهيه.</translation>
    </message>
    <message>
        <source>The lowest score; of equals the earliest.</source>
        <translation>أدنى تقييم؛ وعند التساوي الأسبق.</translation>
    </message>
    <message>
        <source>The mean of all scores; each touchpoint counts the same.</source>
        <translation>متوسط كل التقييمات؛ لكل نقطة اتصال الوزن نفسه.</translation>
    </message>
</context>
<context>
    <name>Satisfaction</name>
    <message>
        <source>Not assessed</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>الرضا</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Everything is in {file}</source>
        <translation>كل شيء موجود في {file}</translation>
    </message>
    <message>
        <source>Not yet in the file</source>
        <translation>لم يُكتب في الملف بعد</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Add a trait</source>
        <translation>إضافة سمة</translation>
    </message>
    <message>
        <source>Delete this trait</source>
        <translation>حذف هذه السمة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Nothing yet. Add what sets this persona apart, between two ends.</source>
        <translation>لا شيء بعد. أضف ما يميز هذه الشخصية بين طرفين.</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>Word for the high end</source>
        <translation>كلمة الطرف الأعلى</translation>
    </message>
    <message>
        <source>Word for the low end</source>
        <translation>كلمة الطرف الأدنى</translation>
    </message>
</context>
<context>
    <name>ScreenReader</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>لا نقاط تفضيل</numerusform>
            <numerusform>نقطة تفضيل واحدة</numerusform>
            <numerusform>نقطتا تفضيل</numerusform>
            <numerusform>%n نقاط تفضيل</numerusform>
            <numerusform>%n نقطة تفضيل</numerusform>
            <numerusform>%n نقطة تفضيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open note(s)</source>
        <translation>
            <numerusform>لا ملاحظات مفتوحة</numerusform>
            <numerusform>ملاحظة مفتوحة واحدة</numerusform>
            <numerusform>ملاحظتان مفتوحتان</numerusform>
            <numerusform>%n ملاحظات مفتوحة</numerusform>
            <numerusform>%n ملاحظة مفتوحة</numerusform>
            <numerusform>%n ملاحظة مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>لا مراحل</numerusform>
            <numerusform>مرحلة واحدة</numerusform>
            <numerusform>مرحلتان</numerusform>
            <numerusform>%n مراحل</numerusform>
            <numerusform>%n مرحلة</numerusform>
            <numerusform>%n مرحلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>لا نقاط اتصال</numerusform>
            <numerusform>نقطة اتصال واحدة</numerusform>
            <numerusform>نقطتا اتصال</numerusform>
            <numerusform>%n نقاط اتصال</numerusform>
            <numerusform>%n نقطة اتصال</numerusform>
            <numerusform>%n نقطة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is said</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, Tab goes on in time. Enter edits, typing begins a card, Alt with an arrow key moves what is selected.</source>
        <translation>تنقلك الأسهم من خانة إلى خانة، وTab يتقدم مع الزمن. Enter للتعديل، والكتابة تبدأ بطاقة، وAlt مع سهم ينقل ما هو محدد.</translation>
    </message>
    <message>
        <source>Card without text</source>
        <translation>بطاقة بلا نص</translation>
    </message>
    <message>
        <source>Card {place} of {count} in {lane} at the whole stage {touchpoint}</source>
        <translation>البطاقة {place} من {count} في {lane} للمرحلة كلها {touchpoint}</translation>
    </message>
    <message>
        <source>Card {place} of {count} in {lane} at {touchpoint}</source>
        <translation>البطاقة {place} من {count} في {lane} عند {touchpoint}</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>خريطة الرحلة</translation>
    </message>
    <message>
        <source>Journey map: {title}</source>
        <translation>خريطة الرحلة: {title}</translation>
    </message>
    <message>
        <source>Lane {place} of {count}</source>
        <translation>الصف {place} من {count}</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Stage {place} of {count}</source>
        <translation>المرحلة {place} من {count}</translation>
    </message>
    <message>
        <source>Touchpoint {place} of {count} in {stage}</source>
        <translation>نقطة الاتصال {place} من {count} في {stage}</translation>
    </message>
    <message>
        <source>at the whole stage {place}</source>
        <translation>للمرحلة كلها {place}</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>عند {place}</translation>
    </message>
    <message>
        <source>average satisfaction {value}</source>
        <translation>متوسط الرضا {value}</translation>
    </message>
    <message>
        <source>coordinate {mark}</source>
        <translation>الإحداثية {mark}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>key moment</source>
        <translation>لحظة أساسية</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>غير مقيَّمة</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطَّط</translation>
    </message>
    <message>
        <source>satisfaction not assessed</source>
        <translation>الرضا غير مقيَّم</translation>
    </message>
    <message>
        <source>satisfaction {value}</source>
        <translation>الرضا {value}</translation>
    </message>
    <message>
        <source>shown in detail by {journey}</source>
        <translation>تفصّلها رحلة {journey}</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>مع صورة</translation>
    </message>
</context>
<context>
    <name>Scribe</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطراً</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>A score lies between −2 and +2</source>
        <translation>التقييم بين −2 و+2</translation>
    </message>
    <message>
        <source>A stage has only a name</source>
        <translation>للمرحلة اسم فقط</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Cell {cell} holds no cards</source>
        <translation>الخانة {cell} لا تحمل بطاقات</translation>
    </message>
    <message>
        <source>Channel of the touchpoint: {new} instead of {old}</source>
        <translation>قناة نقطة الاتصال: {new} بدل {old}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>الأفعال</translation>
    </message>
    <message>
        <source>Enter adds the card</source>
        <translation>Enter لإضافة البطاقة</translation>
    </message>
    <message>
        <source>Enter adds the idea</source>
        <translation>Enter لإضافة الفكرة</translation>
    </message>
    <message>
        <source>Enter adds the stage</source>
        <translation>Enter لإضافة المرحلة</translation>
    </message>
    <message>
        <source>Enter adds the touchpoint</source>
        <translation>Enter لإضافة نقطة الاتصال</translation>
    </message>
    <message>
        <source>Enter adds them all</source>
        <translation>Enter لإضافتها كلها</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Enter للانتقال إلى هناك</translation>
    </message>
    <message>
        <source>Enter keeps it</source>
        <translation>Enter للاحتفاظ به</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>مسموع</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Key moment</source>
        <translation>لحظة أساسية</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>السطر {line}: {problem}</translation>
    </message>
    <message>
        <source>Longer than {most} characters</source>
        <translation>أطول من {most} حرف</translation>
    </message>
    <message>
        <source>Make a journey first</source>
        <translation>أنشئ رحلة أولاً</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>More than {most} lines at once</source>
        <translation>أكثر من {most} سطر دفعة واحدة</translation>
    </message>
    <message>
        <source>Name of the stage?</source>
        <translation>اسم المرحلة؟</translation>
    </message>
    <message>
        <source>Name of the touchpoint?</source>
        <translation>اسم نقطة الاتصال؟</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>مرحلة جديدة</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>نقطة اتصال جديدة</translation>
    </message>
    <message>
        <source>No persona is called {name}</source>
        <translation>لا توجد شخصية باسم {name}</translation>
    </message>
    <message>
        <source>No stage yet: type # and its name</source>
        <translation>لا مرحلة بعد: اكتب # ثم اسمها</translation>
    </message>
    <message>
        <source>No touchpoint here: press Tab or type + and a name</source>
        <translation>لا نقطة اتصال هنا: اضغط Tab أو اكتب + ثم اسماً</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>ملاحَظ</translation>
    </message>
    <message>
        <source>On to {lane}</source>
        <translation>إلى {lane}</translation>
    </message>
    <message>
        <source>On to {place}</source>
        <translation>إلى {place}</translation>
    </message>
    <message>
        <source>Only a card has evidence</source>
        <translation>درجة اليقين للبطاقات فقط</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>نقطة ألم</translation>
    </message>
    <message>
        <source>Scribe line</source>
        <translation>سطر الكتابة</translation>
    </message>
    <message>
        <source>Several personas are called {name}</source>
        <translation>عدة شخصيات تحمل الاسم {name}</translation>
    </message>
    <message>
        <source>Stage without a name</source>
        <translation>مرحلة بلا اسم</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Tab moves to the next touchpoint</source>
        <translation>Tab للانتقال إلى نقطة الاتصال التالية</translation>
    </message>
    <message>
        <source>The votes of the room are laid aside</source>
        <translation>تُنحّى أصوات القاعة جانباً</translation>
    </message>
    <message>
        <source>The whole stage {name}</source>
        <translation>المرحلة كلها {name}</translation>
    </message>
    <message>
        <source>There is no lane {number} on this map</source>
        <translation>لا يوجد صف {number} في هذه الخريطة</translation>
    </message>
    <message>
        <source>There is no stage {letter} on this map</source>
        <translation>لا توجد مرحلة {letter} في هذه الخريطة</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>This map shows no lane for it</source>
        <translation>لا صف لذلك في هذه الخريطة</translation>
    </message>
    <message>
        <source>Touchpoint without a name</source>
        <translation>نقطة اتصال بلا اسم</translation>
    </message>
    <message>
        <source>Type the first touchpoint. Enter adds it.</source>
        <translation>اكتب أول نقطة اتصال، ثم اضغط Enter لإضافتها.</translation>
    </message>
    <message>
        <source>Type what people say. # stage, + touchpoint, pain: text …</source>
        <translation>اكتب ما يقوله الناس. # مرحلة، + نقطة اتصال، ألم: نص…</translation>
    </message>
    <message>
        <source>What shall it say?</source>
        <translation>ماذا تقول؟</translation>
    </message>
    <message>
        <source>after {name}</source>
        <translation>بعد {name}</translation>
    </message>
    <message>
        <source>{hint}, lays the votes aside</source>
        <translation>{hint}، مع تنحية الأصوات</translation>
    </message>
    <message>
        <source>{name} travels here</source>
        <translation>{name} صاحب هذه الرحلة</translation>
    </message>
    <message>
        <source>{sign} stands here twice</source>
        <translation>{sign} مكرر هنا</translation>
    </message>
</context>
<context>
    <name>ScribeSigns</name>
    <message>
        <source># Loyalty</source>
        <translation># الولاء</translation>
    </message>
    <message>
        <source>+ Checkout @website -2</source>
        <translation>+ إتمام الطلب @الموقع -2</translation>
    </message>
    <message>
        <source>A card in the lane where the keyboard was last, else in Doing</source>
        <translation>بطاقة في آخر صف كانت فيه لوحة المفاتيح، وإلا في الأفعال</translation>
    </message>
    <message>
        <source>A card: do: think: pain: opp: content: or the name of a lane. A prefix alone goes to its lane</source>
        <translation>بطاقة: فعل: تفكير: ألم: فرصة: محتوى: أو اسم صف. الكلمة وحدها تنقل إلى صفها</translation>
    </message>
    <message>
        <source>A new stage after this one, or on to the stage of that name</source>
        <translation>مرحلة جديدة بعد هذه، أو الانتقال إلى المرحلة بهذا الاسم</translation>
    </message>
    <message>
        <source>A new touchpoint after this one, or on to the one of that name; ++ makes a new one in any case</source>
        <translation>نقطة اتصال جديدة بعد هذه، أو الانتقال إلى التي بهذا الاسم؛ ++ تنشئ جديدة دائماً</translation>
    </message>
    <message>
        <source>A paper note into its cell: stage B, third lane from the top</source>
        <translation>ورقة لاصقة في خانتها: المرحلة B، الصف الثالث من الأعلى</translation>
    </message>
    <message>
        <source>A quote, in Thinking</source>
        <translation>اقتباس في الأفكار</translation>
    </message>
    <message>
        <source>An idea for this touchpoint</source>
        <translation>فكرة لنقطة الاتصال هذه</translation>
    </message>
    <message>
        <source>B3: late delivery</source>
        <translation>B3: تأخر التوصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closes the suggestions, then empties the line, then goes to the map</source>
        <translation>يغلق الاقتراحات، ثم يفرغ السطر، ثم ينتقل إلى الخريطة</translation>
    </message>
    <message>
        <source>Does what the chips say, as one step</source>
        <translation>ينفذ ما تقوله الرقاقات كخطوة واحدة</translation>
    </message>
    <message>
        <source>Earlier lines, or the suggestions while they are shown</source>
        <translation>الأسطر السابقة، أو الاقتراحات حين تظهر</translation>
    </message>
    <message>
        <source>English, French and Arabic words are understood at any time, and any digits.</source>
        <translation>تُفهم الكلمات العربية والفرنسية والإنجليزية في كل وقت، وكل الأرقام.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Evidence, before the text or after another sign: ? assumption, ! heard, !! observed, !!! measured</source>
        <translation>درجة اليقين، قبل النص أو بعد علامة أخرى: ? افتراض، ! مسموع، !! ملاحَظ، !!! مقيس</translation>
    </message>
    <message>
        <source>Many lines make many cards, as one step; any of these signs may be in them</source>
        <translation>أسطر كثيرة تصير بطاقات كثيرة كخطوة واحدة، ويمكن أن تحمل كل هذه العلامات</translation>
    </message>
    <message>
        <source>On to the journey of a persona; who has none travels this one from now on</source>
        <translation>إلى رحلة شخصية؛ ومن لا رحلة لها تصبح هذه رحلتها</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Signs of the scribe line</source>
        <translation>علامات سطر الكتابة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Takes the suggestion, or moves to the next touchpoint; Shift+Tab back</source>
        <translation>يأخذ الاقتراح، أو ينتقل إلى نقطة الاتصال التالية؛ Shift+Tab للرجوع</translation>
    </message>
    <message>
        <source>The channel of the touchpoint; @&quot;pop-up shop&quot; for one with several words</source>
        <translation>قناة نقطة الاتصال؛ @&quot;متجر مؤقت&quot; لما كان من عدة كلمات</translation>
    </message>
    <message>
        <source>The score of the touchpoint, -2 to +2, as the last word: +1 -1.5 +0</source>
        <translation>تقييم نقطة الاتصال من -2 إلى +2 في آخر السطر: +1 -1.5 +0</translation>
    </message>
    <message>
        <source>The touchpoint is a key moment. * or -2 or @website can stand alone</source>
        <translation>نقطة الاتصال لحظة أساسية. يمكن أن تقف * أو -2 أو @الموقع وحدها</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>أعلى، أسفل</translation>
    </message>
    <message>
        <source>idea: a saved reply</source>
        <translation>فكرة: رد جاهز</translation>
    </message>
    <message>
        <source>late delivery</source>
        <translation>تأخر التوصيل</translation>
    </message>
    <message>
        <source>late delivery *</source>
        <translation>تأخر التوصيل *</translation>
    </message>
    <message>
        <source>late delivery -2</source>
        <translation>تأخر التوصيل -2</translation>
    </message>
    <message>
        <source>late delivery @whatsapp</source>
        <translation>تأخر التوصيل @واتساب</translation>
    </message>
    <message>
        <source>pain: ! late delivery</source>
        <translation>ألم: ! تأخر التوصيل</translation>
    </message>
    <message>
        <source>pain: late delivery</source>
        <translation>ألم: تأخر التوصيل</translation>
    </message>
    <message>
        <source>~Yasmine</source>
        <translation>~ياسمين</translation>
    </message>
    <message>
        <source>“45 dirhams? You could have said so.”</source>
        <translation>«45 درهماً؟ كان عليكم قولها من قبل.»</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>حسب إعداد الحاسوب</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Projector (high contrast)</source>
        <translation>جهاز العرض (تباين عالٍ)</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>As delivered</source>
        <translation>كما كانت في الأصل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”. Press another shortcut.</source>
        <translation>{keys} مخصص لـ«{action}». اختر اختصاراً آخر.</translation>
    </message>
    <message>
        <source>{keys} writes, or moves on the map. Press another shortcut.</source>
        <translation>يُستعمل {keys} للكتابة أو للتنقل في الخريطة. اضغط اختصاراً آخر.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close the side panel</source>
        <translation>إغلاق اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Open the side panel</source>
        <translation>فتح اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطة الاتصال</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Browse</source>
        <translation>تصفح</translation>
    </message>
    <message>
        <source>Drop a file here to open or import it</source>
        <translation>أسقط ملفاً هنا لفتحه أو استيراده</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>يبقى كل شيء في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import Mermaid, Markdown or JSON.</source>
        <translation>استورد Mermaid أو Markdown أو JSON.</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>No project of this name.</source>
        <translation>لا مشروع بهذا الاسم.</translation>
    </message>
    <message>
        <source>No recent project. Start from a template or open a file.</source>
        <translation>لا مشاريع حديثة. ابدأ من قالب أو افتح ملفاً.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الحديثة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>إعادة تسمية القالب</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>البحث في المشاريع</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>البدء من قالب</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>Add %n card(s)</source>
        <translation>
            <numerusform>إضافة بطاقات</numerusform>
            <numerusform>إضافة بطاقة</numerusform>
            <numerusform>إضافة بطاقتين</numerusform>
            <numerusform>إضافة %n بطاقات</numerusform>
            <numerusform>إضافة %n بطاقة</numerusform>
            <numerusform>إضافة %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>إضافة بطاقة</translation>
    </message>
    <message>
        <source>Add concept</source>
        <translation>إضافة مفهوم</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>إضافة معيار</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>إضافة معطى</translation>
    </message>
    <message>
        <source>Add idea</source>
        <translation>إضافة فكرة</translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation>إضافة رحلة</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>إضافة شخصية</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>إضافة مرحلة</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>إضافة نقطة اتصال</translation>
    </message>
    <message>
        <source>Add trait</source>
        <translation>إضافة سمة</translation>
    </message>
    <message>
        <source>Bring personas from another project</source>
        <translation>جلب شخصيات من مشروع آخر</translation>
    </message>
    <message>
        <source>Change card</source>
        <translation>تغيير بطاقة</translation>
    </message>
    <message>
        <source>Change concept</source>
        <translation>تغيير المفهوم</translation>
    </message>
    <message>
        <source>Change criterion</source>
        <translation>تغيير معيار</translation>
    </message>
    <message>
        <source>Change finding</source>
        <translation>تغيير معطى</translation>
    </message>
    <message>
        <source>Change idea</source>
        <translation>تغيير فكرة</translation>
    </message>
    <message>
        <source>Change journey</source>
        <translation>تغيير رحلة</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translation>تغيير صف</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>تغيير الرابط</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>تغيير ملاحظة</translation>
    </message>
    <message>
        <source>Change persona</source>
        <translation>تغيير شخصية</translation>
    </message>
    <message>
        <source>Change project details</source>
        <translation>تغيير تفاصيل المشروع</translation>
    </message>
    <message>
        <source>Change saved view</source>
        <translation>تغيير العرض المحفوظ</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>تغيير مرحلة</translation>
    </message>
    <message>
        <source>Change touchpoint</source>
        <translation>تغيير نقطة اتصال</translation>
    </message>
    <message>
        <source>Change trait</source>
        <translation>تغيير سمة</translation>
    </message>
    <message>
        <source>Change who travels</source>
        <translation>تغيير من يقوم بالرحلة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Colour concepts</source>
        <translation>تلوين المفاهيم</translation>
    </message>
    <message>
        <source>Copy lane</source>
        <translation>نسخ صف</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>حذف عناصر</numerusform>
            <numerusform>حذف عنصر</numerusform>
            <numerusform>حذف عنصرين</numerusform>
            <numerusform>حذف %n عناصر</numerusform>
            <numerusform>حذف %n عنصراً</numerusform>
            <numerusform>حذف %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>حذف بطاقة</translation>
    </message>
    <message>
        <source>Delete criterion</source>
        <translation>حذف معيار</translation>
    </message>
    <message>
        <source>Delete finding</source>
        <translation>حذف معطى</translation>
    </message>
    <message>
        <source>Delete from the mental model</source>
        <translation>حذف من النمط العقلي</translation>
    </message>
    <message>
        <source>Delete idea</source>
        <translation>حذف فكرة</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>حذف رحلة</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>حذف صف</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>Delete persona</source>
        <translation>حذف شخصية</translation>
    </message>
    <message>
        <source>Delete saved view</source>
        <translation>حذف العرض المحفوظ</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>حذف مرحلة</translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation>حذف نقطة اتصال</translation>
    </message>
    <message>
        <source>Delete trait</source>
        <translation>حذف سمة</translation>
    </message>
    <message>
        <source>Design the future journey</source>
        <translation>تصميم الرحلة المستقبلية</translation>
    </message>
    <message>
        <source>Detailed journey of touchpoint</source>
        <translation>رحلة مفصّلة لنقطة اتصال</translation>
    </message>
    <message>
        <source>Dots for each person</source>
        <translation>نقاط كل شخص</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n thing(s)</source>
        <translation>
            <numerusform>تكرار عناصر</numerusform>
            <numerusform>تكرار عنصر</numerusform>
            <numerusform>تكرار عنصرين</numerusform>
            <numerusform>تكرار %n عناصر</numerusform>
            <numerusform>تكرار %n عنصراً</numerusform>
            <numerusform>تكرار %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate card</source>
        <translation>تكرار بطاقة</translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation>تكرار رحلة</translation>
    </message>
    <message>
        <source>Duplicate lane</source>
        <translation>تكرار صف</translation>
    </message>
    <message>
        <source>Duplicate persona</source>
        <translation>تكرار شخصية</translation>
    </message>
    <message>
        <source>Duplicate stage</source>
        <translation>تكرار مرحلة</translation>
    </message>
    <message>
        <source>Duplicate touchpoint</source>
        <translation>تكرار نقطة اتصال</translation>
    </message>
    <message>
        <source>Evidence of card</source>
        <translation>درجة يقين بطاقة</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Fold lane</source>
        <translation>طي صف</translation>
    </message>
    <message>
        <source>Give a dot</source>
        <translation>منح نقطة</translation>
    </message>
    <message>
        <source>Hear a hint again</source>
        <translation>إظهار تنبيه من جديد</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hush a hint</source>
        <translation>إسكات تنبيه</translation>
    </message>
    <message>
        <source>Image of card</source>
        <translation>صورة بطاقة</translation>
    </message>
    <message>
        <source>Import findings</source>
        <translation>استيراد معطيات</translation>
    </message>
    <message>
        <source>Import journeys</source>
        <translation>استيراد رحلات</translation>
    </message>
    <message>
        <source>Join stages</source>
        <translation>ضم مرحلتين</translation>
    </message>
    <message>
        <source>Key moment</source>
        <translation>لحظة أساسية</translation>
    </message>
    <message>
        <source>Link concepts</source>
        <translation>ربط المفاهيم</translation>
    </message>
    <message>
        <source>Link journey to touchpoint</source>
        <translation>ربط رحلة بنقطة اتصال</translation>
    </message>
    <message>
        <source>Lock the criteria</source>
        <translation>إقفال المعايير</translation>
    </message>
    <message>
        <source>Make a card a touchpoint</source>
        <translation>تحويل بطاقة إلى نقطة اتصال</translation>
    </message>
    <message>
        <source>Merge with the other version</source>
        <translation>الدمج مع النسخة الأخرى</translation>
    </message>
    <message>
        <source>Minutes of the workshop</source>
        <translation>محضر الورشة</translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s)</source>
        <translation>
            <numerusform>نقل بطاقات</numerusform>
            <numerusform>نقل بطاقة</numerusform>
            <numerusform>نقل بطاقتين</numerusform>
            <numerusform>نقل %n بطاقات</numerusform>
            <numerusform>نقل %n بطاقة</numerusform>
            <numerusform>نقل %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Move card</source>
        <translation>نقل بطاقة</translation>
    </message>
    <message>
        <source>Move concepts</source>
        <translation>نقل المفاهيم</translation>
    </message>
    <message>
        <source>Move criterion</source>
        <translation>نقل معيار</translation>
    </message>
    <message>
        <source>Move finding</source>
        <translation>نقل معطى</translation>
    </message>
    <message>
        <source>Move idea</source>
        <translation>نقل فكرة</translation>
    </message>
    <message>
        <source>Move journey</source>
        <translation>نقل رحلة</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>نقل صف</translation>
    </message>
    <message>
        <source>Move persona</source>
        <translation>نقل شخصية</translation>
    </message>
    <message>
        <source>Move saved view</source>
        <translation>نقل العرض المحفوظ</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>نقل مرحلة</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>نقل نقطة اتصال</translation>
    </message>
    <message>
        <source>Move trait</source>
        <translation>نقل سمة</translation>
    </message>
    <message>
        <source>No key moment any more</source>
        <translation>لم تعد لحظة أساسية</translation>
    </message>
    <message>
        <source>Note an idea from a card</source>
        <translation>تدوين فكرة من بطاقة</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n thing(s)</source>
        <translation>
            <numerusform>لصق عناصر</numerusform>
            <numerusform>لصق عنصر</numerusform>
            <numerusform>لصق عنصرين</numerusform>
            <numerusform>لصق %n عناصر</numerusform>
            <numerusform>لصق %n عنصراً</numerusform>
            <numerusform>لصق %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of persona</source>
        <translation>صورة شخصية</translation>
    </message>
    <message>
        <source>Put finding on the map</source>
        <translation>وضع معطى على الخريطة</translation>
    </message>
    <message>
        <source>Put in the mental model</source>
        <translation>وضع في النمط العقلي</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>إزالة مشارك</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>إعادة تسمية صف</translation>
    </message>
    <message>
        <source>Rename participant</source>
        <translation>إعادة تسمية مشارك</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>إعادة تسمية مرحلة</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>إعادة تسمية نقطة اتصال</translation>
    </message>
    <message>
        <source>Reveal the scores</source>
        <translation>كشف التقييمات</translation>
    </message>
    <message>
        <source>Satisfaction at touchpoint</source>
        <translation>الرضا عند نقطة اتصال</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Score idea</source>
        <translation>تقييم فكرة</translation>
    </message>
    <message>
        <source>Score unseen</source>
        <translation>تقييم دون كشف</translation>
    </message>
    <message>
        <source>Set up from template</source>
        <translation>إعداد من قالب</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهار من جديد</translation>
    </message>
    <message>
        <source>Split stage</source>
        <translation>تقسيم مرحلة</translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation>استرجاع نقطة</translation>
    </message>
    <message>
        <source>Take a set of criteria</source>
        <translation>أخذ مجموعة معايير</translation>
    </message>
    <message>
        <source>Take all dots away</source>
        <translation>إزالة كل النقاط</translation>
    </message>
    <message>
        <source>Tidy the mental model</source>
        <translation>ترتيب النمط العقلي</translation>
    </message>
    <message>
        <source>Turn link round</source>
        <translation>عكس اتجاه الرابط</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>بسط</translation>
    </message>
    <message>
        <source>Unfold lane</source>
        <translation>بسط صف</translation>
    </message>
    <message>
        <source>Unlink journey from touchpoint</source>
        <translation>فك ربط الرحلة بنقطة الاتصال</translation>
    </message>
    <message>
        <source>Unlock the criteria</source>
        <translation>فتح قفل المعايير</translation>
    </message>
    <message>
        <source>Voice of persona</source>
        <translation>صوت شخصية</translation>
    </message>
    <message>
        <source>Vote on touchpoint</source>
        <translation>التصويت على نقطة الاتصال</translation>
    </message>
    <message>
        <source>Votes on touchpoint</source>
        <translation>أصوات نقطة اتصال</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
</context>
<context>
    <name>StoreWatch</name>
    <message numerus="yes">
        <source>Both versions were merged. They contradicted in %n place(s).</source>
        <translation>
            <numerusform>دُمجت النسختان بلا تعارض.</numerusform>
            <numerusform>دُمجت النسختان. تعارضتا في موضع واحد.</numerusform>
            <numerusform>دُمجت النسختان. تعارضتا في موضعين.</numerusform>
            <numerusform>دُمجت النسختان. تعارضتا في %n مواضع.</numerusform>
            <numerusform>دُمجت النسختان. تعارضتا في %n موضعاً.</numerusform>
            <numerusform>دُمجت النسختان. تعارضتا في %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions were merged; nothing contradicted.</source>
        <translation>دُمجت النسختان بلا تعارض.</translation>
    </message>
    <message>
        <source>Keep both…</source>
        <translation>الاحتفاظ بالاثنتين…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Not yet in the file {file}. {why}</source>
        <translation>لم يُكتب في الملف {file} بعد. {why}</translation>
    </message>
    <message>
        <source>Opened at its last step: the program had ended before everything was in the file.</source>
        <translation>فُتح عند آخر خطوة: كان البرنامج قد توقف قبل أن يُكتب كل شيء في الملف.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>حفظ باسم آخر…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Steps of an earlier session could not be read and were set aside in {file}. The project is as it was last in its file.</source>
        <translation>تعذرت قراءة خطوات جلسة سابقة فوُضعت جانباً في {file}. المشروع كما كان آخر مرة في ملفه.</translation>
    </message>
    <message>
        <source>This project is open read-only: nothing can be changed.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط: لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>كتابته من جديد</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>Delete this template</source>
        <translation>حذف هذا القالب</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Future</source>
        <translation>المستقبل</translation>
    </message>
    <message>
        <source>Menu of the project</source>
        <translation>قائمة المشروع</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>إعادة: {step}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>تراجع: {step}</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>مشروع بلا عنوان</translation>
    </message>
</context>
<context>
    <name>TouchpointPanel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتاً</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by name</source>
        <translation>
            <numerusform>بلا أصوات بالأسماء</numerusform>
            <numerusform>صوت واحد بالاسم</numerusform>
            <numerusform>صوتان بالأسماء</numerusform>
            <numerusform>%n أصوات بالأسماء</numerusform>
            <numerusform>%n صوتاً بالأسماء</numerusform>
            <numerusform>%n صوت بالأسماء</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the touchpoint</source>
        <translation>اسم نقطة الاتصال</translation>
    </message>
    <message>
        <source>No touchpoint is selected.</source>
        <translation>لم تُحدَّد نقطة اتصال.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>لا أصوات بعد</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>غير مقيَّمة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>الرضا</translation>
    </message>
    <message>
        <source>Select one on the map to see what is known of it.</source>
        <translation>حدد واحدة على الخريطة لترى ما يُعرف عنها.</translation>
    </message>
    <message>
        <source>Stage without a name</source>
        <translation>مرحلة بلا اسم</translation>
    </message>
    <message>
        <source>Start a vote</source>
        <translation>بدء التصويت</translation>
    </message>
    <message>
        <source>To the business</source>
        <translation>للمؤسسة</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>للعميل</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>ما ينبغي تذكره</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>من يشارك</translation>
    </message>
    <message>
        <source>Why it is a key moment</source>
        <translation>لماذا هي لحظة أساسية</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep what is shown as</source>
        <translation>حفظ المعروض الآن في</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>View without a name</source>
        <translation>عرض بلا اسم</translation>
    </message>
    <message>
        <source>View {number}</source>
        <translation>العرض {number}</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>ماذا يُظهر؟</translation>
    </message>
    <message>
        <source>{name}: earlier</source>
        <translation>{name}: إلى الأمام</translation>
    </message>
    <message>
        <source>{name}: later</source>
        <translation>{name}: إلى الوراء</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Attach a sound…</source>
        <translation>إرفاق صوت…</translation>
    </message>
    <message>
        <source>Attach another sound…</source>
        <translation>إرفاق صوت آخر…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تعذرت القراءة</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>اختيار صوت</translation>
    </message>
    <message>
        <source>Drag the handles. {time} will be kept.</source>
        <translation>اسحب المقبضين. سيُحتفظ بـ {time}.</translation>
    </message>
    <message>
        <source>Export the sound</source>
        <translation>تصدير الصوت</translation>
    </message>
    <message>
        <source>Export the sound…</source>
        <translation>تصدير الصوت…</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play it in the player of this computer</source>
        <translation>تشغيله في مشغّل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Play the voice</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Press Record and let the persona speak.</source>
        <translation>اضغط تسجيل ودع الشخصية تتكلم.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>تسجيل صوت</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>إعادة التسجيل</translation>
    </message>
    <message>
        <source>Record another one…</source>
        <translation>تسجيل صوت آخر…</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>سُجل هنا</translation>
    </message>
    <message>
        <source>Recorded on a phone (M4A): it is kept as it is, and the player of this computer plays it.</source>
        <translation>سُجّل على هاتف (M4A): يُحفظ كما هو، ويشغّله مشغّل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Recording: {time} of {most}</source>
        <translation>تسجيل: {time} من {most}</translation>
    </message>
    <message>
        <source>Remove the voice</source>
        <translation>إزالة الصوت</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>أصوات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Trim the voice</source>
        <translation>قص الصوت</translation>
    </message>
    <message>
        <source>Trim…</source>
        <translation>قص…</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>ما يمكن فعله به</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>Press a bar to add a vote, with Shift to take one away</source>
        <translation>انقر عموداً لإضافة صوت، ومع Shift لحذف صوت</translation>
    </message>
    <message>
        <source>Votes for {value}</source>
        <translation>الأصوات لـ{value}</translation>
    </message>
</context>
<context>
    <name>Voting</name>
    <message numerus="yes">
        <source>%n vote(s) from before; a new round replaces them.</source>
        <translation>
            <numerusform>لا أصوات سابقة.</numerusform>
            <numerusform>صوت سابق واحد؛ جولة جديدة تستبدله.</numerusform>
            <numerusform>صوتان سابقان؛ جولة جديدة تستبدلهما.</numerusform>
            <numerusform>%n أصوات سابقة؛ جولة جديدة تستبدلها.</numerusform>
            <numerusform>%n صوتاً سابقاً؛ جولة جديدة تستبدلها.</numerusform>
            <numerusform>%n صوت سابق؛ جولة جديدة تستبدلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s).</source>
        <translation>
            <numerusform>لا أصوات.</numerusform>
            <numerusform>صوت واحد.</numerusform>
            <numerusform>صوتان.</numerusform>
            <numerusform>%n أصوات.</numerusform>
            <numerusform>%n صوتاً.</numerusform>
            <numerusform>%n صوت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالأسماء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Everybody has voted.</source>
        <translation>صوّت الجميع.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Keys 1 to 5 vote and pass the turn, arrows choose whose it is, Backspace takes back, Space reveals, Enter goes on.</source>
        <translation>المفاتيح من 1 إلى 5 تصوّت وتنقل الدور، والأسهم تختار صاحبه، ومفتاح المسح يسترجع، والمسافة تكشف، وEnter للمتابعة.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 vote, Backspace takes back, Space reveals, Enter goes on.</source>
        <translation>المفاتيح من 1 إلى 5 للتصويت، ومفتاح المسح للتراجع، والمسافة للكشف، وEnter للمتابعة.</translation>
    </message>
    <message>
        <source>Mean {mean}.</source>
        <translation>المتوسط {mean}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name those who vote, or let only the counts be kept.</source>
        <translation>سمِّ من يصوّتون، أو اكتفِ بالأعداد.</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>أسماء تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Next touchpoint</source>
        <translation>نقطة الاتصال التالية</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>لا أصوات بعد.</translation>
    </message>
    <message>
        <source>Only counts</source>
        <translation>الأعداد فقط</translation>
    </message>
    <message>
        <source>Remove, with all votes and dots</source>
        <translation>إزالة مع كل أصواته ونقاطه</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>إعادة تسمية {name}</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Spread {spread}.</source>
        <translation>التشتت {spread}.</translation>
    </message>
    <message>
        <source>Still to vote: {names}.</source>
        <translation>لم يصوّت بعد: {names}.</translation>
    </message>
    <message>
        <source>This journey has no touchpoint to vote on yet.</source>
        <translation>لا نقطة اتصال في هذه الرحلة للتصويت عليها بعد.</translation>
    </message>
    <message>
        <source>Touchpoint without name</source>
        <translation>نقطة اتصال بلا اسم</translation>
    </message>
    <message>
        <source>Vote {value}, key {key}</source>
        <translation>صوّت {value}، المفتاح {key}</translation>
    </message>
    <message>
        <source>Voting round</source>
        <translation>جولة تصويت</translation>
    </message>
    <message>
        <source>has not voted yet</source>
        <translation>لم يصوّت بعد</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>صوّت</translation>
    </message>
    <message>
        <source>voted {value}</source>
        <translation>صوّت {value}</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} من {all}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>لا مقابلات</numerusform>
            <numerusform>مقابلة واحدة</numerusform>
            <numerusform>مقابلتين</numerusform>
            <numerusform>%n مقابلات</numerusform>
            <numerusform>%n مقابلة</numerusform>
            <numerusform>%n مقابلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتين</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>لا مصادر أخرى</numerusform>
            <numerusform>مصدر آخر</numerusform>
            <numerusform>مصدرين آخرين</numerusform>
            <numerusform>%n مصادر أخرى</numerusform>
            <numerusform>%n مصدراً آخر</numerusform>
            <numerusform>%n مصدر آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) from customer service</source>
        <translation>
            <numerusform>لا تقارير من خدمة العملاء</numerusform>
            <numerusform>تقرير من خدمة العملاء</numerusform>
            <numerusform>تقريرين من خدمة العملاء</numerusform>
            <numerusform>%n تقارير من خدمة العملاء</numerusform>
            <numerusform>%n تقريراً من خدمة العملاء</numerusform>
            <numerusform>%n تقرير من خدمة العملاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) from sales</source>
        <translation>
            <numerusform>لا تقارير من المبيعات</numerusform>
            <numerusform>تقرير من المبيعات</numerusform>
            <numerusform>تقريرين من المبيعات</numerusform>
            <numerusform>%n تقارير من المبيعات</numerusform>
            <numerusform>%n تقريراً من المبيعات</numerusform>
            <numerusform>%n تقرير من المبيعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statistic(s)</source>
        <translation>
            <numerusform>لا إحصاءات</numerusform>
            <numerusform>إحصاء واحد</numerusform>
            <numerusform>إحصاءين</numerusform>
            <numerusform>%n إحصاءات</numerusform>
            <numerusform>%n إحصاءً</numerusform>
            <numerusform>%n إحصاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>لا استبيانات</numerusform>
            <numerusform>استبيان واحد</numerusform>
            <numerusform>استبيانين</numerusform>
            <numerusform>%n استبيانات</numerusform>
            <numerusform>%n استبياناً</numerusform>
            <numerusform>%n استبيان</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation>في المقام الأول</translation>
    </message>
    <message>
        <source>Comes second</source>
        <translation>في المقام الثاني</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>مرجاني</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>خدمة العملاء</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>الصعوبات</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ذهبي</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>مسموع</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>خارج الاهتمام حالياً</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>Mental models</source>
        <translation>الأنماط العقلية</translation>
    </message>
    <message>
        <source>Motivations</source>
        <translation>الدوافع</translation>
    </message>
    <message>
        <source>No colour of its own</source>
        <translation>بلا لون خاص</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>ملاحَظ</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>مصدر آخر</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>نقاط الألم</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Served along</source>
        <translation>تُخدم أيضاً</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>What do they believe, and expect?</source>
        <translation>بماذا يؤمنون، وماذا يتوقعون؟</translation>
    </message>
    <message>
        <source>What hurts? Do we solve it or make it worse?</source>
        <translation>ما الذي يؤلم؟ هل نحله أم نزيده سوءاً؟</translation>
    </message>
    <message>
        <source>Where, when, in a hurry?</source>
        <translation>أين ومتى، وهل هم على عجل؟</translation>
    </message>
    <message>
        <source>Why us and not the others?</source>
        <translation>لماذا نحن لا غيرنا؟</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
</context>
</TS>
