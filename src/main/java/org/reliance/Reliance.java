package org.reliance;

import java.time.Duration;
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

    public static void main(String[] arguments) {
        SvgWriter pictures = SpringApplication.run(Reliance.class, arguments).getBean(SvgWriter.class);
        CompletableFuture.delayedExecutor(BEFORE_PICTURES.toMillis(), TimeUnit.MILLISECONDS)
                .execute(pictures::warmUp);
    }
}
