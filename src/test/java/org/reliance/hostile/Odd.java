package org.reliance.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Texts that have broken programs before, by kind. */
final class Odd {

    /** Stands in all that must not come back as markup, script or header. */
    static final String MARK = "alert(7331)";

    static final String INJECTED = "X-Injected";
    static final String FORMULA = "=HYPERLINK(";

    private static final List<String> NUMBERS = List.of(
            "",
            "0",
            "-0",
            "-1",
            "1e400",
            "-1e400",
            "1e-400",
            "NaN",
            "Infinity",
            "-Infinity",
            "0x1p3",
            "1_000",
            "1,5",
            "1.5.5",
            "--1",
            "+1",
            "1e",
            ".",
            "99999999999999999999",
            "2147483648",
            "-9223372036854775809",
            "0.1f",
            "1d",
            "\u0663\u0664",
            "\uff11\uff12",
            "1\u00a0000",
            "null",
            "undefined",
            "true",
            "[]",
            "{}");

    private static final List<String> MARKUP = List.of(
            "<script>" + MARK + "</script>",
            "\"><img src=x onerror=" + MARK + ">",
            "'-" + MARK + "-'",
            "</title><script>" + MARK + "</script>",
            "]]><script>" + MARK + "</script>",
            "<svg onload=" + MARK + ">",
            "javascript:" + MARK,
            "<!--" + MARK + "--!>",
            "&lt;script&gt;" + MARK,
            "\\u003cscript\\u003e" + MARK,
            "\u202e<script>" + MARK + "</script>");

    private static final List<String> INJECTIONS = List.of(
            "\r\n" + INJECTED + ": 7331",
            "\n" + INJECTED + ": 7331\n\n<script>" + MARK + "</script>",
            "x\r\n12:00:00 ERROR Forged: 7331",
            "\u560d\u560a" + INJECTED + ": 7331",
            FORMULA + "\"http://127.0.0.1\",\"x\")",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "+1+1",
            "' OR '1'='1' --",
            "1; DROP TABLE reports",
            "${jndi:ldap://127.0.0.1/a}",
            "#{7*7}${7*7}{{7*7}}",
            "%s%s%n%x%d%99999999d",
            "{0}{1}{99999}",
            "$(touch x)`id`",
            "__proto__",
            "constructor");

    private static final List<String> PATHS = List.of(
            "../../../../etc/passwd",
            "..\\..\\..\\windows\\win.ini",
            "/etc/passwd\u0000.png",
            "....//....//etc/passwd",
            "file:///etc/passwd",
            "http://127.0.0.1:1/",
            "//127.0.0.1/x",
            "WEB-INF/web.xml",
            "META-INF/MANIFEST.MF",
            "application.properties",
            "CON",
            "a/b/c",
            ";jsessionid=1",
            "a;b=c",
            ".",
            "..",
            "*",
            "~");

    private static final List<String> LETTERS = List.of(
            "\u0000",
            "\u0007\b",
            "\u001b[31mred\u001b[0m",
            "\u0085\u2028\u2029",
            "\u007f\u0080\u009f",
            "\u202e12\u202c",
            "\u2066\u2067\u2068\u2069",
            "\u200e\u200f\u200d\u200c\ufeff",
            "\udb40\udc41\udb40\udc7f",
            "\ud800",
            "\udc00\ud800",
            "\ufdd0\uffff",
            "\udbff\udfff",
            "\ue000",
            "\ud83d\ude00\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "a" + "\u0301".repeat(200),
            "\u6f22\u5b57 \ufdfd \u0e33\u0e33",
            "\u05e9\u05dc\u05d5\u05dd 10 \u0627\u0644\u0639",
            "\u0130\u0131\u00df\ufb03",
            "\u00ad\u034f\u115f\u3164\uffa0",
            " \t\u00a0\u2003");

    private static final List<Function<Dice, String>> KINDS = List.of(
            dice -> dice.pick(NUMBERS),
            dice -> dice.pick(MARKUP),
            dice -> dice.pick(INJECTIONS),
            dice -> dice.pick(PATHS),
            dice -> dice.pick(LETTERS),
            Odd::anyLetters,
            Odd::longText,
            dice -> dice.pick(LETTERS) + dice.pick(MARKUP) + dice.pick(INJECTIONS));

    private Odd() {}

    /** A text of any kind, up to some thousand characters; it may hold halves of characters. */
    static String text(Dice dice) {
        return dice.pick(KINDS).apply(dice);
    }

    /** A text of any kind that is not long. */
    static String shortText(Dice dice) {
        String text = text(dice);
        return text.length() <= 200 ? text : text.substring(0, 200);
    }

    static String number(Dice dice) {
        return dice.pick(NUMBERS);
    }

    private static String anyLetters(Dice dice) {
        StringBuilder text = new StringBuilder();
        for (int left = dice.between(1, 40); left > 0; left--) {
            text.appendCodePoint(dice.oneIn(3) ? dice.below(0x300) : dice.below(Character.MAX_CODE_POINT + 1));
        }
        return text.toString();
    }

    private static String longText(Dice dice) {
        return dice.pick("9", "a", "(", ",", "a-", "1*", " ", "\u0301", "\"", "-1.", "[", "a*b_1.")
                .repeat(dice.between(500, 4_000));
    }

    /** The text in an address: encoded rightly, wrongly, or hardly at all. */
    static String encoded(Dice dice, String text) {
        return switch (dice.below(12)) {
            case 0 ->
                dice.pick("%", "%f", "%zz", "%ff", "%C0%AF", "%u0041", "%00", "%ED%A0%80", "%F5%80%80%80")
                        + percent(text, false);
            case 1 -> percent(text, true).replace("%", "%25");
            case 2 -> percent(text, false).replaceAll("%(?:2[2-9A-F]|3C|3E|5C|7C)", "|");
            default -> percent(text, dice.oneIn(4));
        };
    }

    /** Percent-encoded; halves of characters as if they were whole ones, which no right encoder does. */
    private static String percent(String text, boolean whole) {
        StringBuilder encoded = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (!whole && point < 0x80 && Character.isLetterOrDigit(point)) {
                encoded.appendCodePoint(point);
            } else {
                for (byte octet : octets(point)) {
                    encoded.append('%').append("%02X".formatted(octet));
                }
            }
        });
        return encoded.toString();
    }

    private static byte[] octets(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                ? new byte[] {
                    (byte) (0xE0 | (point >> 12)), (byte) (0x80 | ((point >> 6) & 0x3F)), (byte) (0x80 | (point & 0x3F))
                }
                : Character.toString(point).getBytes(StandardCharsets.UTF_8);
    }
}
