"""What the room says in the stories: a project of twelve touchpoints and forty cards, in English and in Arabic."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """The words of one workshop. ``touchpoints`` are named for each of the five stages of the template.

    ``doing`` has one card for each touchpoint, ``thinking`` two for each of the first five, ``pains`` two lines for
    each of the first four as a spreadsheet gives them, ``ideas`` six, ``content`` four: forty cards.
    """

    language: str
    title: str
    persona: str
    quote: str
    touchpoints: tuple[tuple[str, ...], ...]
    doing: tuple[str, ...]
    thinking: tuple[tuple[str, str], ...]
    pains: tuple[tuple[str, ...], tuple[str, ...]]
    ideas: tuple[str, ...]
    content: tuple[str, ...]

    @property
    def names(self) -> list[str]:
        """All touchpoints in time."""
        return [name for stage in self.touchpoints for name in stage]

    @property
    def cards(self) -> list[str]:
        """All texts of cards."""
        thoughts = [text for pair in self.thinking for text in pair]
        pains = [text for line in self.pains for text in line]
        return [*self.doing, *thoughts, *pains, *self.ideas, *self.content]


ENGLISH = Workshop(
    language="en",
    title="Riad bookings, spring",
    persona="Salma Idrissi",
    quote="I want to know what I pay before I fall in love with a room.",
    touchpoints=(
        ("Reel of a courtyard", "Friend's photos", "Travel blog"),
        ("Search by map", "Room page", "Reviews"),
        ("Booking form", "Confirmation mail"),
        ("Airport pick-up", "Breakfast"),
        ("Farewell", "Review request"),
    ),
    doing=(
        "Saves the reel",
        "Asks where it is",
        "Reads two posts",
        "Compares six riads",
        "Looks for the price",
        "Reads the worst ones first",
        "Types her card number",
        "Forwards it to Omar",
        "Looks for her name on a sign",
        "Asks for coffee",
        "Pays the tax in cash",
        "Gives five stars",
    ),
    thinking=(
        ("This is what I need", "Surely too dear"),
        ("They look happy", "Who took this picture?"),
        ("Is this an advert?", "No prices again"),
        ("The map is slow", "Too many filters"),
        ("Which room is it really?", "Is breakfast included?"),
    ),
    pains=(
        ("No price on the reel", "The link is dead", "Old pictures", "The map jumps"),
        ("Only in French", "Nobody answers", "Too long", "No filter for families"),
    ),
    ideas=(
        "Price under every reel",
        "One link that lasts",
        "A page for families",
        "Answer within an hour",
        "Show the total at once",
        "A sign with her name",
    ),
    content=("Reel with price", "Photo day each season", "Answers in three languages", "Card for the room"),
)

ARABIC = Workshop(
    language="ar",
    title="حجوزات الرياض في الربيع",
    persona="سلمى الإدريسي",
    quote="أريد أن أعرف ما سأدفعه قبل أن أتعلق بالغرفة.",
    touchpoints=(
        ("مقطع عن الفناء", "صور صديقة", "مدونة سفر"),
        ("بحث على الخريطة", "صفحة الغرفة", "آراء النزلاء"),
        ("نموذج الحجز", "رسالة التأكيد"),
        ("الاستقبال في المطار", "وجبة الفطور"),
        ("لحظة الوداع", "طلب التقييم"),
    ),
    doing=(
        "تحفظ المقطع",
        "تسأل عن المكان",
        "تقرأ تدوينتين",
        "تقارن ستة رياضات",
        "تبحث عن السعر",
        "تبدأ بأسوأ الآراء",
        "تكتب رقم البطاقة",
        "ترسلها إلى عمر",
        "تبحث عن اسمها على لوحة",
        "تطلب قهوة",
        "تدفع الرسم نقدا",
        "تعطي خمس نجوم",
    ),
    thinking=(
        ("هذا ما أحتاجه", "غال بلا شك"),
        ("يبدون سعداء", "من التقط الصورة؟"),
        ("هل هذا إعلان؟", "لا أسعار مرة أخرى"),
        ("الخريطة بطيئة", "مرشحات كثيرة"),
        ("أي غرفة هي حقا؟", "هل يشمل الفطور؟"),
    ),
    pains=(
        ("لا سعر في المقطع", "رابط لا يعمل", "صور قديمة", "خريطة تقفز"),
        ("بالفرنسية فقط", "لا أحد يجيب", "نص طويل", "لا مرشح للعائلات"),
    ),
    ideas=(
        "سعر تحت كل مقطع",
        "رابط واحد دائم",
        "صفحة للعائلات",
        "جواب خلال ساعة",
        "عرض المجموع فورا",
        "لوحة تحمل اسمها",
    ),
    content=("مقطع مع السعر", "يوم تصوير كل فصل", "أجوبة بثلاث لغات", "بطاقة للغرفة"),
)
