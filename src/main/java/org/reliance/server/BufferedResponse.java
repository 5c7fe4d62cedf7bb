package org.reliance.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A response whose body is kept until it is whole, so that whoever computes it waits for no slow reader, and one that fails
 * half-way can still become another answer.
 */
final class BufferedResponse extends HttpServletResponseWrapper implements AutoCloseable {

    private final SpillingBuffer body = new SpillingBuffer();
    private final ServletOutputStream stream = new BodyStream();
    private Optional<PrintWriter> writer = Optional.empty();
    private Optional<Failure> failure = Optional.empty();
    private boolean isRedirected;

    /** What the container shall answer instead. */
    private record Failure(int status, Optional<String> message) {}

    BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Sends it on. */
    void send() throws IOException {
        HttpServletResponse response = (HttpServletResponse) getResponse();
        if (isRedirected) {
            return;
        }
        if (failure.isPresent()) {
            if (failure.get().message().isPresent()) {
                response.sendError(
                        failure.get().status(), failure.get().message().get());
            } else {
                response.sendError(failure.get().status());
            }
            return;
        }
        writer.ifPresent(PrintWriter::flush);
        if (body.size() > 0) {
            response.setContentLengthLong(body.size());
            body.writeTo(response.getOutputStream());
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer.isEmpty()) {
            Charset charset = Charset.forName(getCharacterEncoding());
            writer = Optional.of(new PrintWriter(new OutputStreamWriter(stream, charset)));
        }
        return writer.get();
    }

    /** The length is known when the body is whole. */
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void sendError(int status) {
        fail(new Failure(status, Optional.empty()));
    }

    @Override
    public void sendError(int status, String message) {
        fail(new Failure(status, Optional.ofNullable(message)));
    }

    private void fail(Failure newFailure) {
        resetBuffer();
        failure = Optional.of(newFailure);
        super.setStatus(newFailure.status());
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        resetBuffer();
        isRedirected = true;
        super.sendRedirect(location);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        resetBuffer();
        isRedirected = true;
        super.sendRedirect(location, status, clearBuffer);
    }

    /** Nothing is sent before it is whole. */
    @Override
    public void flushBuffer() {}

    @Override
    public boolean isCommitted() {
        return failure.isPresent() || super.isCommitted();
    }

    @Override
    public void resetBuffer() {
        writer.ifPresent(PrintWriter::flush);
        writer = Optional.empty();
        try {
            body.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
        failure = Optional.empty();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    private final class BodyStream extends ServletOutputStream {

        @Override
        public void write(int octet) throws IOException {
            body.write(octet);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            body.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("the body is written at once, not when its reader is ready");
        }
    }
}
