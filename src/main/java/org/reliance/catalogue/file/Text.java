package org.reliance.catalogue.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The bytes of a file that were found to be text of its encoding. A byte order mark is no part of the text. */
final class Text {

    private static final Map<String, String> SIGNATURES = Map.of(
            "504b0304", "a ZIP archive or spreadsheet",
            "504b0506", "an empty ZIP archive",
            "1f8b", "a gzip archive",
            "d0cf11e0", "an old spreadsheet",
            "25504446", "a PDF document");
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final int CHUNK = 8192;

    private final byte[] bytes;
    private final int start;
    private final Charset charset;

    private Text(byte[] bytes, int start, Charset charset) {
        this.bytes = bytes;
        this.start = start;
        this.charset = charset;
    }

    /** The text; empty when the bytes are none, and then the reason is among the flaws. */
    static Optional<Text> of(String file, byte[] bytes, Charset charset, Flaws flaws) {
        Optional<String> other = otherThanText(bytes);
        if (other.isPresent()) {
            flaws.add(file, 1, 1, "the file is " + other.get(), "save it as text in UTF-8");
            return Optional.empty();
        }
        if (isMarkedOtherwise(bytes, charset)) {
            String found =
                    beginsWith(bytes, UTF_8_MARK) ? StandardCharsets.UTF_8.name() : StandardCharsets.UTF_16.name();
            flaws.add(
                    file,
                    1,
                    1,
                    "the file is text in " + found + " and not in " + charset.name(),
                    file.equals(Descriptor.FILE) ? "save it as UTF-8" : declare(found));
            return Optional.empty();
        }
        Text text = new Text(bytes, markLength(bytes, charset), charset);
        int bad = text.firstMalformed();
        if (bad < bytes.length) {
            text.refuse(file, bad, flaws);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start), charset);
    }

    /** How often the character stands in the text. */
    long count(char wanted) throws IOException {
        long count = 0;
        char[] chunk = new char[CHUNK];
        try (Reader reader = reader()) {
            for (int length = reader.read(chunk); length >= 0; length = reader.read(chunk)) {
                for (int i = 0; i < length; i++) {
                    if (chunk[i] == wanted) {
                        count++;
                    }
                }
            }
        }
        return count;
    }

    private static Optional<String> otherThanText(byte[] bytes) {
        return SIGNATURES.entrySet().stream()
                .filter(signature -> beginsWith(bytes, HexFormat.of().parseHex(signature.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the file itself says that it is in another encoding than was declared. */
    private static boolean isMarkedOtherwise(byte[] bytes, Charset charset) {
        if (beginsWith(bytes, UTF_8_MARK)) {
            return !charset.equals(StandardCharsets.UTF_8);
        }
        return (beginsWith(bytes, UTF_16LE_MARK) || beginsWith(bytes, UTF_16BE_MARK)) && !isUnicodeOfPairs(charset);
    }

    private static boolean isUnicodeOfPairs(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** Bytes of a mark that the decoder would take for text. */
    private static int markLength(byte[] bytes, Charset charset) {
        if (!charset.name().startsWith("UTF-")) {
            return 0;
        }
        byte[] mark = "\uFEFF".getBytes(charset);
        return beginsWith(bytes, mark) ? mark.length : 0;
    }

    private static String declare(String encoding) {
        return "declare \"encoding\": \"" + encoding.toLowerCase(Locale.ROOT) + "\" for it in " + Descriptor.FILE
                + ", or save it in the encoding declared";
    }

    private void refuse(String file, int bad, Flaws flaws) {
        String before = new String(bytes, start, bad - start, charset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        String what = "byte %d of the file (0x%02x) is not %s".formatted(bad + 1, bytes[bad], charset.name());
        String cure = "save the file as " + charset.name();
        flaws.add(
                file,
                line,
                column,
                what,
                file.equals(Descriptor.FILE) ? cure : cure + ", or declare its encoding in " + Descriptor.FILE);
    }

    private static boolean beginsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** Index of the first byte that is no text, or the length when all are. */
    private int firstMalformed() {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return in.position();
    }
}
