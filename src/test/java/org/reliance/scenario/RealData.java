package org.reliance.scenario;

import java.nio.file.Path;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.catalogue.file.Intake;

/** The data package of this project. */
final class RealData {

    static final Catalogue CATALOGUE = read();

    static final Models MODELS = Models.of(CATALOGUE);

    private RealData() {}

    private static Catalogue read() {
        Intake intake = DataPackageReader.read(Path.of("data"));
        return intake.catalogue()
                .orElseThrow(() -> new IllegalStateException(intake.flaws().toString()));
    }
}
