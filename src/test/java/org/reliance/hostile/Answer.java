package org.reliance.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One answer.
 *
 * @param head status line and headers, without line ends
 * @param body without its transfer coding
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are read, never compared.
record Answer(List<String> head, byte[] body) {

    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    /**
     * The answers that a connection brought, one after the other.
     *
     * @throws IllegalStateException when they are no HTTP
     */
    static List<Answer> parse(byte[] bytes, boolean toHead) {
        List<Answer> answers = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int end = find(bytes, at, END_OF_HEAD);
            if (end < 0 || !new String(bytes, at, 5, StandardCharsets.ISO_8859_1).equals("HTTP/")) {
                throw new IllegalStateException("no HTTP at byte " + at + " of the answer: "
                        + new String(bytes, at, Math.min(80, bytes.length - at), StandardCharsets.ISO_8859_1));
            }
            List<String> head = List.of(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).split("\r\n"));
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            at = readBody(new Answer(head, new byte[0]), bytes, end + END_OF_HEAD.length, toHead, body);
            answers.add(new Answer(head, body.toByteArray()));
        }
        return answers;
    }

    private static int readBody(Answer answer, byte[] bytes, int from, boolean toHead, ByteArrayOutputStream body) {
        if (toHead || answer.status() < 200 || answer.status() == 204 || answer.status() == 304) {
            return from;
        }
        if (answer.header("Transfer-Encoding").filter("chunked"::equals).isPresent()) {
            return readChunks(bytes, from, body);
        }
        int length = answer.header("Content-Length").map(Integer::parseInt).orElse(bytes.length - from);
        if (from + length > bytes.length) {
            throw new IllegalStateException("the answer is cut: %d of %d bytes".formatted(bytes.length - from, length));
        }
        body.write(bytes, from, length);
        return from + length;
    }

    private static int readChunks(byte[] bytes, int from, ByteArrayOutputStream body) {
        int at = from;
        while (true) {
            int end = find(bytes, at, new byte[] {'\r', '\n'});
            if (end < 0) {
                throw new IllegalStateException("the answer is cut: its last chunk is missing");
            }
            int length = Integer.parseInt(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1), 16);
            if (end + 2 + length + 2 > bytes.length) {
                throw new IllegalStateException("the answer is cut within a chunk");
            }
            body.write(bytes, end + 2, length);
            at = end + 2 + length + 2;
            if (length == 0) {
                return at;
            }
        }
    }

    private static int find(byte[] bytes, int from, byte[] sought) {
        for (int at = from; at + sought.length <= bytes.length; at++) {
            int matched = 0;
            while (matched < sought.length && bytes[at + matched] == sought[matched]) {
                matched++;
            }
            if (matched == sought.length) {
                return at;
            }
        }
        return -1;
    }

    int status() {
        return Integer.parseInt(head.getFirst().split(" ", 3)[1]);
    }

    /** The first header of that name. */
    Optional<String> header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return head.stream()
                .skip(1)
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }

    /** The media type without parameters; empty where none is said. */
    String mediaType() {
        return header("Content-Type").map(type -> type.split(";", 2)[0].strip()).orElse("");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
