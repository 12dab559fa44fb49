//! How people of many places are called, where they live and what they do: as data, each name with
//! its Latin form for sign-in names and addresses. It deliberately holds no real person.

/// The names of one place, in its own script.
pub struct Tongue {
    /// ISO 3166-1.
    pub country: &'static str,
    /// Of the IANA database.
    pub timezone: &'static str,
    /// The telephone's country code.
    pub prefix: &'static str,
    /// First names, with their Latin forms.
    pub given: &'static [(&'static str, &'static str)],
    /// Last names, with their Latin forms.
    pub family: &'static [(&'static str, &'static str)],
    /// Towns.
    pub towns: &'static [&'static str],
    /// Streets.
    pub streets: &'static [&'static str],
    /// Job titles.
    pub titles: &'static [&'static str],
}

/// Names in ASCII alone.
pub const ASCII: &[Tongue] = &[
    Tongue {
        country: "GB",
        timezone: "Europe/London",
        prefix: "44",
        given: &[
            ("Ada", "ada"),
            ("Alan", "alan"),
            ("Beatrice", "beatrice"),
            ("Charlotte", "charlotte"),
            ("Dorothy", "dorothy"),
            ("Edmund", "edmund"),
            ("Florence", "florence"),
            ("Humphrey", "humphrey"),
            ("Imogen", "imogen"),
            ("Oliver", "oliver"),
        ],
        family: &[
            ("Ashworth", "ashworth"),
            ("Blackwood", "blackwood"),
            ("O'Connor", "oconnor"),
            ("Featherstone", "featherstone"),
            ("Lovelace", "lovelace"),
            ("Pemberton", "pemberton"),
            ("Smith-Jones", "smith-jones"),
            ("Whitaker", "whitaker"),
        ],
        towns: &["Bristol", "Leeds", "Norwich", "Newcastle upon Tyne"],
        streets: &["Station Road", "Church Lane", "Victoria Street", "Mill Hill"],
        titles: &["Senior Analyst", "Team Lead", "Payroll Clerk", "Network Engineer"],
    },
    Tongue {
        country: "US",
        timezone: "America/Chicago",
        prefix: "1",
        given: &[("Grace", "grace"), ("Marcus", "marcus"), ("Rosa", "rosa"), ("Walter", "walter")],
        family: &[
            ("Hernandez", "hernandez"),
            ("Hopper", "hopper"),
            ("Nguyen", "nguyen"),
            ("Washington", "washington"),
        ],
        towns: &["Springfield", "Madison", "St. Paul"],
        streets: &["Main Street", "Oak Avenue", "Lincoln Boulevard"],
        titles: &["Account Manager", "Sales Director", "Facilities Coordinator"],
    },
];

/// Names in many scripts.
pub const MANY: &[Tongue] = &[
    Tongue {
        country: "FR",
        timezone: "Europe/Paris",
        prefix: "33",
        given: &[("Zoé", "zoe"), ("François", "francois"), ("Hélène", "helene"), ("Noël", "noel")],
        family: &[("Lefèvre", "lefevre"), ("Bérénger", "berenger"), ("Œuvrard", "oeuvrard")],
        towns: &["Orléans", "Saint-Étienne", "Besançon"],
        streets: &["rue de l’Église", "allée des Érables"],
        titles: &["Ingénieure système", "Contrôleur de gestion"],
    },
    Tongue {
        country: "PL",
        timezone: "Europe/Warsaw",
        prefix: "48",
        given: &[("Łucja", "lucja"), ("Józef", "jozef"), ("Świętosława", "swietoslawa")],
        family: &[("Wójcik", "wojcik"), ("Gąsiorowski", "gasiorowski"), ("Źrebiec", "zrebiec")],
        towns: &["Łódź", "Gdańsk", "Kędzierzyn-Koźle"],
        streets: &["ulica Młyńska", "aleja Róż"],
        titles: &["Księgowa", "Inżynier sieci 🛠️"],
    },
    Tongue {
        country: "GR",
        timezone: "Europe/Athens",
        prefix: "30",
        given: &[("Ελένη", "eleni"), ("Γιώργος", "giorgos"), ("Αφροδίτη", "afroditi")],
        family: &[("Παπαδόπουλος", "papadopoulos"), ("Οικονόμου", "oikonomou")],
        towns: &["Θεσσαλονίκη", "Ηράκλειο"],
        streets: &["Οδός Αριστοτέλους", "Λεωφόρος Νίκης"],
        titles: &["Αναλυτής", "Μηχανικός λογισμικού"],
    },
    Tongue {
        country: "BG",
        timezone: "Europe/Sofia",
        prefix: "359",
        given: &[("Йордан", "yordan"), ("Цветелина", "tsvetelina"), ("Стефан", "stefan")],
        family: &[("Иванов", "ivanov"), ("Щерев", "shterev"), ("Кръстева", "krasteva")],
        towns: &["Пловдив", "Велико Търново"],
        streets: &["улица Шипка", "булевард Витоша"],
        titles: &["Счетоводител", "Ръководител проект 📈"],
    },
    Tongue {
        country: "EG",
        timezone: "Africa/Cairo",
        prefix: "20",
        given: &[("فاطمة", "fatima"), ("محمود", "mahmoud"), ("ليلى", "layla")],
        family: &[("الحسيني", "alhusseini"), ("عبد الرحمن", "abdelrahman")],
        towns: &["القاهرة", "الإسكندرية"],
        streets: &["شارع النيل", "طريق الحرية"],
        titles: &["مهندسة شبكات", "مدير الحسابات"],
    },
    Tongue {
        country: "IL",
        timezone: "Asia/Jerusalem",
        prefix: "972",
        given: &[("שירה", "shira"), ("אברהם", "avraham"), ("נועם", "noam")],
        family: &[("כהן", "cohen"), ("לוי", "levi"), ("בן־דוד", "ben-david")],
        towns: &["ירושלים", "תל־אביב"],
        streets: &["רחוב הרצל", "שדרות רוטשילד"],
        titles: &["מנהלת פרויקטים", "מהנדס תוכנה"],
    },
    Tongue {
        country: "IN",
        timezone: "Asia/Kolkata",
        prefix: "91",
        given: &[("प्रिया", "priya"), ("अर्जुन", "arjun"), ("लक्ष्मी", "lakshmi")],
        family: &[("शर्मा", "sharma"), ("चौधरी", "chaudhary")],
        towns: &["वाराणसी", "नई दिल्ली"],
        streets: &["महात्मा गांधी मार्ग", "स्टेशन रोड"],
        titles: &["लेखा अधिकारी", "तकनीकी प्रमुख"],
    },
    Tongue {
        country: "CN",
        timezone: "Asia/Shanghai",
        prefix: "86",
        given: &[("小明", "xiaoming"), ("丽华", "lihua"), ("𠮷祥", "jixiang")],
        family: &[("王", "wang"), ("欧阳", "ouyang"), ("诸葛", "zhuge")],
        towns: &["杭州市", "乌鲁木齐市"],
        streets: &["中山路", "人民大街"],
        titles: &["高级工程师", "财务经理 💼"],
    },
    Tongue {
        country: "JP",
        timezone: "Asia/Tokyo",
        prefix: "81",
        given: &[("さくら", "sakura"), ("健太", "kenta"), ("ユウキ", "yuki")],
        family: &[("佐藤", "sato"), ("髙橋", "takahashi"), ("渡邉", "watanabe")],
        towns: &["横浜市", "さいたま市"],
        streets: &["桜木町", "中央通り"],
        titles: &["主任", "プロジェクトマネージャー"],
    },
    Tongue {
        country: "KR",
        timezone: "Asia/Seoul",
        prefix: "82",
        given: &[("지민", "jimin"), ("하은", "haeun"), ("준호", "junho")],
        family: &[("김", "kim"), ("황보", "hwangbo"), ("남궁", "namgung")],
        towns: &["부산광역시", "서울특별시"],
        streets: &["세종대로", "강남대로"],
        titles: &["선임 연구원", "재무 담당 ✨"],
    },
    Tongue {
        country: "TH",
        timezone: "Asia/Bangkok",
        prefix: "66",
        given: &[("สมชาย", "somchai"), ("น้ำฝน", "namfon")],
        family: &[("ศรีสุข", "srisuk"), ("วงศ์ใหญ่", "wongyai")],
        towns: &["เชียงใหม่", "กรุงเทพ"],
        streets: &["ถนนสุขุมวิท", "ถนนพระราม ๔"],
        titles: &["วิศวกร", "ผู้จัดการฝ่าย"],
    },
    Tongue {
        country: "GE",
        timezone: "Asia/Tbilisi",
        prefix: "995",
        given: &[("ნინო", "nino"), ("გიორგი", "giorgi")],
        family: &[("ბერიძე", "beridze"), ("ჯავახიშვილი", "javakhishvili")],
        towns: &["თბილისი", "ქუთაისი"],
        streets: &["რუსთაველის გამზირი"],
        titles: &["ინჟინერი", "ბუღალტერი"],
    },
];
