package org.reliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OutOfMemoryTest {

    private static final String EXIT = "ExitOnOutOfMemoryError";

    @Test
    void whoeverStartsWithoutTheOptionIsTold() {
        assertThat(OutOfMemory.findWarning(_ -> false))
                .hasValueSatisfying(line -> assertThat(line)
                        .contains("JDK_JAVA_OPTIONS=-XX:+" + EXIT)
                        .doesNotContain("\n"));
        assertThat(OutOfMemory.findWarning(EXIT::equals)).isEmpty();
        assertThat(OutOfMemory.findWarning("CrashOnOutOfMemoryError"::equals)).isEmpty();
    }

    @Test
    void theScriptsStartWithIt() throws IOException {
        assertThat(Files.readString(Path.of("bin/toolchain.sh"))).containsPattern("java_options=\\(.*-XX:\\+" + EXIT);
    }

    /** A thread that swallows the error goes on without the option, and ends with it, whichever way it was given. */
    @Test
    void aProcessWithoutMemoryEnds() throws Exception {
        assertThat(exhaust(List.of(), "")).isZero();
        assertThat(exhaust(List.of("-XX:+" + EXIT), "")).isEqualTo(3);
        assertThat(exhaust(List.of(), "-XX:+" + EXIT)).isEqualTo(3);
    }

    private static int exhaust(List<String> options, String environment) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx16m"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Exhaustion.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JDK_JAVA_OPTIONS", environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
        assertThat(said.contains(OutOfMemory.findWarning(_ -> false).orElseThrow()))
                .as(said)
                .isEqualTo(options.isEmpty() && environment.isEmpty());
        return process.exitValue();
    }

    /** Runs out of memory and goes on. */
    static final class Exhaustion {

        public static void main(String[] arguments) {
            OutOfMemory.findWarning().ifPresent(System.out::println);
            try {
                byte[] much = new byte[64 << 20];
                System.out.println(much.length);
            } catch (OutOfMemoryError e) {
                System.out.println("it goes on");
            }
        }
    }
}
