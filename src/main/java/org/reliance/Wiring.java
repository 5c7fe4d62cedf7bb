package org.reliance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.catalogue.file.Intake;
import org.reliance.dashboard.CurrentEdition;
import org.reliance.dashboard.Edition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands each room what it needs from outside. */
@Configuration
class Wiring {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /**
     * The first edition.
     *
     * @param directory a data package; empty for the one inside the jar
     */
    @Bean
    CurrentEdition currentEdition(@Value("${reliance.data:}") String directory) {
        Intake intake =
                directory.isBlank() ? DataPackageReader.readBundled() : DataPackageReader.read(Path.of(directory));
        return new CurrentEdition(Edition.of(intake.catalogue()
                .orElseThrow(() -> new BrokenDataException(
                        directory.isBlank() ? "the program itself" : directory, intake.flaws()))));
    }
}
