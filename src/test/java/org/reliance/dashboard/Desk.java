package org.reliance.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.file.DataPackageReader;

/** A dashboard over the data package of this project, on a fixed day, for tests of what is made from its answers. */
public final class Desk {

    static final Edition EDITION =
            Edition.of(DataPackageReader.readBundled().catalogue().orElseThrow());

    public static final Dashboard DASHBOARD = new Dashboard(
            new CurrentEdition(EDITION), Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    private Desk() {}

    /** Ids of all figures. */
    public static Stream<String> figures() {
        return EDITION.catalogue().figures().list().stream().map(Entry::id);
    }

    /** Ids of the figures that a model computes. */
    public static Stream<String> whatIfs() {
        return EDITION.catalogue().figures().list(figure -> figure.form() == FigureDefinition.Form.MODEL).stream()
                .map(Entry::id);
    }

    public static FigureQuery query(String figure, Map<String, String> settings) {
        return DASHBOARD
                .parse(
                        figure,
                        settings.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))))
                .query();
    }
}
