package org.reliance.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** A request whose body has been read to its end, so that whoever computes the answer waits for no slow sender. */
public final class BufferedRequest extends HttpServletRequestWrapper implements AutoCloseable {

    private static final int CHUNK = 8 * 1024;

    private final SpillingBuffer body;
    private Optional<ServletInputStream> stream = Optional.empty();

    private BufferedRequest(HttpServletRequest request, SpillingBuffer body) {
        super(request);
        this.body = body;
    }

    /** A body longer than any that is read. */
    static final class TooLongException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads the body.
     *
     * @param most bytes that a body may have
     * @throws TooLongException when it has more
     */
    static BufferedRequest of(HttpServletRequest request, long most) throws IOException, TooLongException {
        if (request.getContentLengthLong() > most) {
            throw new TooLongException();
        }
        SpillingBuffer body = new SpillingBuffer();
        try {
            copy(request.getInputStream(), body, most);
        } catch (IOException | TooLongException | RuntimeException e) {
            body.close();
            throw e;
        }
        return new BufferedRequest(request, body);
    }

    /**
     * The body as it was sent, whoever has wrapped the request since, and without taking it from those who read it later.
     * Empty where the request has none.
     */
    public static byte[] bodyOf(HttpServletRequest request) throws IOException {
        BufferedRequest whole = WebUtils.getNativeRequest(request, BufferedRequest.class);
        if (whole == null) {
            return new byte[0];
        }
        try (InputStream in = whole.body.read()) {
            return in.readAllBytes();
        }
    }

    private static void copy(InputStream in, SpillingBuffer body, long most) throws IOException, TooLongException {
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            if (body.size() + read > most) {
                throw new TooLongException();
            }
            body.write(chunk, 0, read);
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream.isEmpty()) {
            stream = Optional.of(new BodyStream(body.read()));
        }
        return stream.get();
    }

    @Override
    public BufferedReader getReader() throws IOException {
        Charset charset =
                getCharacterEncoding() == null ? StandardCharsets.ISO_8859_1 : Charset.forName(getCharacterEncoding());
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    @Override
    public void close() throws IOException {
        if (stream.isPresent()) {
            stream.get().close();
        }
        body.close();
    }

    private static final class BodyStream extends ServletInputStream {

        private final InputStream in;
        private boolean isFinished;

        BodyStream(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int octet = in.read();
            isFinished = octet < 0;
            return octet;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            isFinished = read < 0;
            return read;
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }

        @Override
        public boolean isFinished() {
            return isFinished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is read at once, not when it is ready");
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
