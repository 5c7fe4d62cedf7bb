package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostFontsTest {

    @TempDir
    private Path parent;

    /** In a process of its own, whose first picture finds no temporary directory. */
    @Test
    void theTypefaceComesOnceThereIsRoomForItAndComesBackWhenItsFilesAreTakenAway() throws Exception {
        Files.writeString(parent.resolve("tmp"), "in the way");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + parent.resolve("tmp"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstPicture.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        List<String> said = process.inputReader(StandardCharsets.UTF_8).lines().toList();

        assertThat(process.waitFor()).as(said.toString()).isZero();
        assertThat(said).hasSize(3);
        assertThat(said.getFirst()).isEqualTo("refused");
        assertThat(Double.parseDouble(said.get(1))).isPositive();
        assertThat(said.get(2)).isEqualTo(said.get(1));
    }

    /** Measures a text without room, with room, and after its fonts were taken away. */
    static final class FirstPicture {

        public static void main(String[] arguments) throws Exception {
            Path place = Path.of(System.getProperty("java.io.tmpdir"));
            try {
                Typeface.get();
            } catch (UncheckedIOException e) {
                System.out.println("refused");
            }
            Files.delete(place);
            System.out.println(Typeface.get().width("Belarus", "14px sans-serif"));
            try (Stream<Path> files = Files.walk(place)) {
                for (Path font : files.filter(Files::isRegularFile)
                        .filter(file -> file.toString().endsWith(".ttf"))
                        .toList()) {
                    Files.delete(font);
                }
            }
            Thread.sleep(1100);
            double again = Typeface.get().width("Belarus", "14px sans-serif");
            try (Stream<Path> files = Files.walk(place)) {
                long fonts =
                        files.filter(file -> file.toString().endsWith(".ttf")).count();
                System.out.println(fonts == 2 ? again : fonts + " fonts");
            }
        }
    }
}
