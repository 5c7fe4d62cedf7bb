package org.reliance.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {

    @TempDir
    private Path parent;

    @Test
    void aFolderThatIsTakenAwayIsMadeAnew() throws IOException {
        try (ScratchFolder scratch = new ScratchFolder(parent)) {
            Path first = scratch.newFile(".part");
            Files.delete(first);
            Files.delete(first.getParent());

            assertThat(scratch.newFile(".part")).exists().hasParent(first.getParent());
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void aParentThatIsTakenAwayIsMadeAnew() throws IOException {
        Path gone = parent.resolve("tmp");
        try (ScratchFolder scratch = new ScratchFolder(gone)) {
            assertThat(scratch.newFile(".part")).exists();
        }
    }

    @Test
    void whatCannotBeWrittenIsNamedUntilItCan() throws IOException {
        Path place = Files.writeString(parent.resolve("tmp"), "in the way");
        try (ScratchFolder scratch = new ScratchFolder(place)) {
            assertThat(scratch.findFlaw()).isEmpty();
            assertThatThrownBy(() -> scratch.newFile(".part")).isInstanceOf(IOException.class);
            assertThat(scratch.findFlaw())
                    .hasValueSatisfying(flaw -> assertThat(flaw).contains(place.toString()));

            Files.delete(place);

            assertThat(scratch.findFlaw()).isEmpty();
            assertThat(scratch.newFile(".part")).exists();
        }
    }

    /** As after kill -9: the process is gone, its files are not; while it runs they are nobody else's. */
    @Test
    void theFilesOfAProcessThatWasKilledAreRemovedAndThoseOfOneThatRunsAreNot() throws Exception {
        Process other = start(Holder.class);
        Path file = Path.of(firstLine(other));
        try (ScratchFolder scratch = new ScratchFolder(parent)) {
            Path own = scratch.newFile(".part");
            scratch.cleanUp();
            assertThat(file).exists();

            other.destroyForcibly().waitFor();
            assertThat(file).exists();
            scratch.cleanUp();

            assertThat(file.getParent()).doesNotExist();
            assertThat(own).exists();
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void nothingThatALinkLeadsToIsRemoved() throws IOException {
        Path precious = Files.createDirectory(parent.resolve("precious"));
        Path file = Files.writeString(precious.resolve("file"), "precious");
        Files.createSymbolicLink(parent.resolve("reliance-1"), precious);
        Files.writeString(parent.resolve("reliance-1.lock"), "");
        Files.createSymbolicLink(parent.resolve("reliance-2.lock"), file);

        try (ScratchFolder scratch = new ScratchFolder(parent)) {
            scratch.cleanUp();
        }

        assertThat(file).hasContent("precious");
        assertThat(parent.resolve("reliance-1")).doesNotExist();
    }

    private Process start(Class<?> program) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        parent.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.toList();
        }
    }

    /** Holds a folder until it is killed. */
    static final class Holder {

        public static void main(String[] arguments) throws Exception {
            Path file = new ScratchFolder(Path.of(arguments[0])).newFile(".part");
            System.out.println(file);
            Thread.sleep(60_000);
        }
    }
}
