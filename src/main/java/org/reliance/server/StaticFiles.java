package org.reliance.server;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files of the program that are handed out as they are. */
@Component
final class StaticFiles {

    private final Set<String> paths;

    StaticFiles() throws IOException {
        this.paths = Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:META-INF/resources/*.*"))
                .map(file -> "/" + Objects.requireNonNull(file.getFilename()))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(String path) {
        return paths.contains(path);
    }
}
