package org.reliance;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server. */
@SpringBootApplication
public class Reliance {

    public static void main(String[] arguments) {
        SpringApplication.run(Reliance.class, arguments);
    }
}
