package regrade.scan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What GS1 says about the value of one application identifier.
///
/// @param value the form of the value
/// @param longest most characters of the value
/// @param fixed its length is known from the first two digits, so no separator follows it
/// @param checked how many leading digits carry a check digit, 0 if none
/// @param date begins with a date as YYMMDD; day 00 is the last of the month
record Gs1Field(Pattern value, int longest, boolean fixed, int checked, boolean date) {
    private static final String SET_82 = "[!\"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]";

    /// Those of the GS1 General Specifications §3, but for values of other characters (8010, 8030)
    /// or with a sign (4330 to 4333), which make a string unreadable. Application identifiers, then
    /// digits first, characters of set 82 after; `*` fixed, `c` check digit, `d` date.
    private static final String TABLE =
            """
            00          N18    *c
            01 02 03    N14    *c
            10 21 22 243 254 710-717 7020-7022  X1-20
            11 12 13 15 16 17                   N6 *d
            20          N2     *
            235         X1-28
            240 241 250 251 400 401 403 8004 90 X1-30
            242         N1-6
            30 37       N1-8
            3100-3699   N6     *
            3900-3909   N1-15
            3910-3919   N4-18
            3920-3929   N1-15
            3930-3939   N4-18
            3940-3949   N4
            3950-3959   N6
            402         N17    c
            410-417     N13    *c
            420         X1-20
            421         N3X1-9
            4300-4301   X1-35
            4302-4306   X1-70
            4307        X2-2
            4308        X1-30
            4309        N20
            4310-4311   X1-35
            4312-4316   X1-70
            4317        X2-2
            4318        X1-20
            4319        X1-30
            253         N13X0-17 c
            255         N13N0-12 c
            422 424 426 N3
            423 425     N3-15
            427         X1-3
            4320        X1-35
            4321-4323   N1
            4324 4325   N10
            4326        N6
            7001        N13
            7002 7023   X1-30
            7003        N10    d
            7004        N1-4
            7005        X1-12
            7006        N6     d
            7007        N6N0-6 d
            7008        X1-3
            7009        X1-10
            7010        X1-2
            7030-7039   N3X1-27
            7011        N6N0-4 d
            7040        N1X3
            7041        X1-4
            7230-7239   X3-30
            7240        X1-20
            7241        N2
            7242        X1-25
            7250        N8
            7251        N12
            7252        N1
            7253 7254 7259 X1-40
            7255        X1-10
            7256        X1-90
            7257        X1-70
            7258        X3
            8001        N14
            8002        X1-20
            8005        N6
            8007        X1-34
            8009        X1-50
            8011        N1-12
            8013 8014   X1-25
            8012        X1-20
            8017 8018   N18    c
            8019        N1-10
            8026        N18
            8110 8112   X1-70
            8111        N4
            8003        N14X0-16 c
            8006        N18
            8008        N8-12
            8020        X1-25
            8040 8041   N15
            8042        N32
            8043        N18-20
            8200        X1-70
            91-99       X1-90
            """;

    private static final Map<String, Gs1Field> FIELDS = fields();

    static Optional<Gs1Field> of(String identifier) {
        return Optional.ofNullable(FIELDS.get(identifier));
    }

    /// Whether this text is a correct value.
    boolean accepts(String text) {
        return text.length() <= longest
                && value.matcher(text).matches()
                && (checked == 0 || CheckDigits.gs1Fits(text.substring(0, checked)))
                && (!date || possibleDate(text));
    }

    private static boolean possibleDate(String yymmdd) {
        int month = Integer.parseInt(yymmdd.substring(2, 4));
        int day = Integer.parseInt(yymmdd.substring(4, 6));
        return month >= 1 && month <= 12 && day <= 31;
    }

    private static Map<String, Gs1Field> fields() {
        var fields = new HashMap<String, Gs1Field>();
        TABLE.lines().map(line -> line.split(" +")).forEach(words -> enter(words, fields));
        return fields;
    }

    private static void enter(String[] words, Map<String, Gs1Field> fields) {
        var flags = words[words.length - 1].matches("[*cd]+") ? words[words.length - 1] : "";
        int form = words.length - (flags.isEmpty() ? 1 : 2);
        var field = field(words[form], flags);
        for (int i = 0; i < form; i++) {
            var ends = words[i].split("-");
            int width = ends[0].length();
            int last = Integer.parseInt(ends[ends.length - 1]);
            for (int n = Integer.parseInt(ends[0]); n <= last; n++)
                fields.put(String.format(Locale.ROOT, "%0" + width + "d", n), field);
        }
    }

    private static Gs1Field field(String form, String flags) {
        var pattern = new StringBuilder();
        int longest = 0;
        int digits = 0;
        for (var part : form.split("(?=[NX])")) {
            var bounds = part.substring(1).split("-");
            int most = Integer.parseInt(bounds[bounds.length - 1]);
            pattern.append(part.charAt(0) == 'N' ? "[0-9]" : SET_82)
                    .append('{')
                    .append(bounds[0])
                    .append(',')
                    .append(most)
                    .append('}');
            if (longest == 0) digits = most;
            longest += most;
        }
        return new Gs1Field(
                Pattern.compile(pattern.toString()),
                longest,
                flags.contains("*"),
                flags.contains("c") ? digits : 0,
                flags.contains("d"));
    }
}
