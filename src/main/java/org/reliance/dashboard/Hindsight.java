package org.reliance.dashboard;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reliance.catalogue.DataPackage;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Provenance;
import org.reliance.figure.Row;
import org.springframework.stereotype.Service;

/**
 * Holds a figure against what it was when its address was written: the address in small print names the version of the
 * data ({@code data=3f9a1c0b7de2}), and the same query is answered from the data of that time.
 */
@Service
public class Hindsight {

    private final CurrentEdition current;
    private final PastEditions past;
    private final Clock clock;

    public Hindsight(CurrentEdition current, PastEditions past, Clock clock) {
        this.current = current;
        this.past = past;
        this.clock = clock;
    }

    /**
     * What has changed since the data had the version that an address names.
     *
     * @param figure id of a figure that there is today
     * @param parameters the query, decoded
     * @return empty when the address names no version, or the one in force
     */
    public Optional<Since> since(String figure, Map<String, ? extends Collection<String>> parameters) {
        return FigureQuery.findVersion(parameters)
                .filter(version -> !version.equals(version(current.get())))
                .map(version ->
                        new Since(version, findDashboard(version).flatMap(then -> changes(then, figure, parameters))));
    }

    /**
     * The dashboard that a query asks for: of today, or of the data whose version it names.
     *
     * @throws UnknownIdException naming the version, when its data are not kept
     */
    public Dashboard dashboard(Map<String, ? extends Collection<String>> parameters) {
        return FigureQuery.findVersion(parameters)
                .map(version -> findDashboard(version)
                        .orElseThrow(() -> new UnknownIdException("The data of version '" + version
                                + "' are not kept here; leave 'data' out for those in force, "
                                + version(current.get()) + ".")))
                .orElseGet(() -> new Dashboard(current, clock));
    }

    /** How a figure was computed from the data that made it; empty for figures that nothing computes. */
    public Optional<Calculation> calculation(Figure figure) {
        return FigureAddress.find(figure.stamp().address())
                .flatMap(address -> findDashboard(figure.stamp().dataVersion())
                        .flatMap(then -> then.findAnswer(address).flatMap(answer -> then.calculation(answer.query()))));
    }

    /** The data package that a figure was made of; empty when it is not kept. */
    public Optional<DataPackage> source(Figure figure) {
        return findEdition(figure.stamp().dataVersion()).map(Edition::source);
    }

    private Optional<Edition> findEdition(String version) {
        Edition now = current.get();
        return version.equals(version(now)) ? Optional.of(now) : past.find(version);
    }

    private Optional<Dashboard> findDashboard(String version) {
        return version.equals(version(current.get()))
                ? Optional.of(new Dashboard(current, clock))
                : past.find(version).map(edition -> new Dashboard(new CurrentEdition(edition), clock));
    }

    private Optional<List<Since.Change>> changes(
            Dashboard then, String figure, Map<String, ? extends Collection<String>> parameters) {
        try {
            Figure before = then.answer(figure, parameters).figure();
            Figure now =
                    new Dashboard(current, clock).answer(figure, parameters).figure();
            return Optional.of(changes(rows(before), rows(now)));
        } catch (UnknownIdException e) {
            // There was no such figure then.
            return Optional.empty();
        }
    }

    private static List<Since.Change> changes(SequencedMap<String, Row> before, SequencedMap<String, Row> now) {
        SequencedSet<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(before.keySet());
        return keys.stream()
                .filter(key -> !text(before, key).equals(text(now, key)))
                .map(key -> change(
                        Optional.ofNullable(now.get(key))
                                .or(() -> Optional.ofNullable(before.get(key)))
                                .orElseThrow(),
                        text(before, key),
                        text(now, key)))
                .toList();
    }

    private static Since.Change change(Row row, Optional<String> before, Optional<String> now) {
        return new Since.Change(row.subject(), row.when(), before, now, now.flatMap(_ -> address(row)));
    }

    private static Optional<String> address(Row row) {
        return row.provenance().flatMap(Provenance::page);
    }

    private static Optional<String> text(Map<String, Row> rows, String key) {
        return Optional.ofNullable(rows.get(key)).map(Row::text);
    }

    /** The values by what they are; bands and trends follow from them and are left out. */
    private static SequencedMap<String, Row> rows(Figure figure) {
        List<String> derived = figure.layers().stream()
                .filter(layer -> layer instanceof Layer.Trend || layer instanceof Layer.Band)
                .map(layer -> layer.key().id())
                .toList();
        return Row.listOf(figure).stream()
                .filter(row -> !derived.contains(row.layerId()))
                .collect(Collectors.toMap(
                        row -> row.layerId() + " " + (row.id().isEmpty() ? row.when() : row.id()),
                        Function.identity(),
                        (first, _) -> first,
                        LinkedHashMap::new));
    }

    private static String version(Edition edition) {
        return edition.catalogue().version();
    }
}
