package org.reliance.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A finished file that waits to be fetched. A small one waits in memory, a large one in a temporary file, so that many
 * slow readers take disk and not heap. To be closed by whoever fetched it.
 */
public final class Spool extends OutputStream {

    /** Most slides, sheets and drawings are smaller. */
    private static final int LARGEST_IN_MEMORY = 256 * 1024;

    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private OutputStream target = memory;
    private Path file = Path.of("");
    private long size;

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (target == memory && size + length > LARGEST_IN_MEMORY) {
            moveToFile();
        }
        target.write(bytes, offset, length);
        size += length;
    }

    private void moveToFile() throws IOException {
        file = Files.createTempFile("reliance-", ".part");
        target = Files.newOutputStream(file);
        memory.writeTo(target);
        memory = new ByteArrayOutputStream();
    }

    /** How many bytes the file has. */
    public long size() {
        return size;
    }

    /** Writes all of it. The stream is left open. */
    public void writeTo(OutputStream out) throws IOException {
        if (target == memory) {
            memory.writeTo(out);
        } else {
            target.flush();
            Files.copy(file, out);
        }
    }

    /** Forgets the file. */
    @Override
    public void close() throws IOException {
        if (target != memory) {
            target.close();
            Files.deleteIfExists(file);
        }
    }
}
