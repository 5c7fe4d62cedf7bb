package org.reliance.catalogue.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/** Lets only UTF-8 text pass. */
final class TextGate {

    private static final Map<String, String> SIGNATURES = Map.of(
            "504b0304", "a ZIP archive or spreadsheet",
            "504b0506", "an empty ZIP archive",
            "1f8b", "a gzip archive",
            "d0cf11e0", "an old spreadsheet",
            "25504446", "a PDF document",
            "fffe", "text in UTF-16",
            "feff", "text in UTF-16");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int CHUNK = 8192;

    private TextGate() {}

    /** Whether the bytes are text that can be read on; what is wrong with them goes to the flaws. */
    static boolean passes(String file, byte[] bytes, Flaws flaws) {
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (beginsWith(bytes, HexFormat.of().parseHex(signature.getKey()))) {
                flaws.add(file, 1, 1, "the file is " + signature.getValue(), "save it as text in UTF-8");
                return false;
            }
        }
        if (beginsWith(bytes, BYTE_ORDER_MARK)) {
            flaws.add(file, 1, 1, "the file begins with a byte order mark", "save it as UTF-8 without one");
        }
        int bad = firstMalformed(bytes);
        if (bad < bytes.length) {
            int line = 1 + count(bytes, bad, '\n');
            int column = bad - lastLineStart(bytes, bad) + 1;
            String what = "byte %d of the file (0x%02x, byte %d of its line) is not UTF-8"
                    .formatted(bad + 1, bytes[bad], column);
            flaws.add(file, line, column, what, "save the file as UTF-8");
            return false;
        }
        return true;
    }

    /** How many bytes of a byte order mark to skip, so that one flaw does not bring others. */
    static int markLength(byte[] bytes) {
        return beginsWith(bytes, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    }

    static int count(byte[] bytes, int end, char wanted) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == wanted) {
                count++;
            }
        }
        return count;
    }

    private static int lastLineStart(byte[] bytes, int end) {
        int start = end;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static boolean beginsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** Index of the first byte that is no UTF-8, or the length when all are. */
    private static int firstMalformed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return in.position();
    }
}
