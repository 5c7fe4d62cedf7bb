package org.reliance;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.reliance.render.SvgWriter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server. */
@SpringBootApplication
public class Reliance {

    /** The first page goes before: it is waited for. */
    private static final Duration BEFORE_PICTURES = Duration.ofSeconds(5);

    /** Starts the server, or checks a data package: {@code check-data DIR}. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(CheckData.COMMAND)) {
            List<String> behind = List.of(arguments).subList(1, arguments.length);
            // Flaws quote the data, whatever the terminal says that it can show.
            System.exit(CheckData.run(behind, utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
        }
        OutOfMemory.findWarning().ifPresent(System.err::println);
        SvgWriter pictures = SpringApplication.run(Reliance.class, arguments).getBean(SvgWriter.class);
        CompletableFuture.delayedExecutor(BEFORE_PICTURES.toMillis(), TimeUnit.MILLISECONDS)
                .execute(pictures::warmUp);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
