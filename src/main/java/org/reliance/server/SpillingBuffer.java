package org.reliance.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.reliance.scratch.ScratchFolder;

/**
 * Bytes that wait to be fetched: a few in memory, more in a temporary file, so that many slow readers take disk and not
 * heap. To be closed by whoever fetched them.
 */
final class SpillingBuffer extends OutputStream {

    /** Most answers of programs and most drawings are smaller. */
    static final int LARGEST_IN_MEMORY = 128 * 1024;

    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private OutputStream target = memory;
    private Path file = Path.of("");
    private long size;

    @Override
    public void write(int octet) throws IOException {
        if (target == memory && size < LARGEST_IN_MEMORY) {
            memory.write(octet);
            size++;
        } else {
            write(new byte[] {(byte) octet}, 0, 1);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            if (target == memory && size + length > LARGEST_IN_MEMORY) {
                moveToFile();
            }
            target.write(bytes, offset, length);
        } catch (IOException e) {
            ScratchFolder.ofThisProcess().report(e);
            throw e;
        }
        size += length;
    }

    private void moveToFile() throws IOException {
        Path made = ScratchFolder.ofThisProcess().newFile(".part");
        target = Files.newOutputStream(made, StandardOpenOption.WRITE);
        file = made;
        memory.writeTo(target);
        memory = new ByteArrayOutputStream();
    }

    long size() {
        return size;
    }

    /** Writes all of it. The stream is left open. */
    void writeTo(OutputStream out) throws IOException {
        if (target == memory) {
            memory.writeTo(out);
        } else {
            target.flush();
            Files.copy(file, out);
        }
    }

    /** Reads it from the beginning. */
    InputStream read() throws IOException {
        if (target == memory) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        target.flush();
        return Files.newInputStream(file);
    }

    /** Empties it for other bytes. */
    void reset() throws IOException {
        close();
        memory = new ByteArrayOutputStream();
        target = memory;
        size = 0;
    }

    @Override
    public void close() throws IOException {
        if (target != memory) {
            target.close();
            Files.deleteIfExists(file);
        }
    }
}
