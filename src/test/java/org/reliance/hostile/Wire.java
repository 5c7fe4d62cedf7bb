package org.reliance.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Sends bytes as they are: a client library would refuse to. */
record Wire(int port) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * What came back.
     *
     * @param answers in their order
     * @param took from the first byte sent to the last one read
     * @param flaw why it is no answer; empty where it is one
     */
    record Exchange(List<Answer> answers, Duration took, String flaw) {}

    Exchange send(Input input) {
        long start = System.nanoTime();
        try {
            byte[] came = exchange(input);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            String asked = new String(input.bytes(), 0, Math.min(7, input.bytes().length), StandardCharsets.ISO_8859_1);
            // The oldest requests have no version, and their answers no head.
            List<Answer> answers = asked.equals("GET /\r\n")
                    ? List.of(new Answer(List.of("HTTP/0.9 200", "Content-Type: text/html"), came))
                    : Answer.parse(came, asked.startsWith("HEAD "));
            return new Exchange(answers, took, "");
        } catch (SocketTimeoutException silence) {
            return failed(start, "not answered within " + PATIENCE);
        } catch (IOException broken) {
            return failed(start, "broken connection: " + broken.getMessage());
        } catch (IllegalStateException | NumberFormatException strange) {
            return failed(start, String.valueOf(strange.getMessage()));
        }
    }

    private static Exchange failed(long start, String flaw) {
        return new Exchange(List.of(), Duration.ofNanos(System.nanoTime() - start), flaw);
    }

    private byte[] exchange(Input input) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            write(socket, input);
            return socket.getInputStream().readAllBytes();
        }
    }

    /** A program that has seen enough may close before all is written; its answer is there to be read all the same. */
    private static void write(Socket socket, Input input) {
        try {
            socket.getOutputStream().write(input.bytes());
            if (input.ends()) {
                socket.shutdownOutput();
            }
        } catch (IOException refused) {
            // Whatever was refused is in the answer.
        }
    }
}
