package org.reliance.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reliance.catalogue.Disagreement.Side;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.quantity.Verification;

/**
 * A catalogue in a few lines:
 *
 * <pre>
 * indicator price USD/t                        measured of the one family
 * indicator part-a USD/t of price              part of another
 * indicator paid USD/t seen history            whose outturn a series counts
 * indicator yearly USD/year average total      the average of another
 * a  doe   price 2019 = 127 estimate by imf    observation a of the report doe; 11~27 is a range, >20 &lt;20 ?20 at least, at most, about
 * a  doe   price 2019 = 127 reported # abroad  with a note; the claimant press is of the media
 * e1 doe   ! signing 2019-12 planned           event e1 of an occurrence
 * e2 roe   ! signing 2021-11 happened fulfils e1
 * series history USD/t 2018=120 2019=130?      ? is unverified
 * noted a b                                    a disagreement that a reader noted
 * agreed a b                                   a pair that a reader noted as consistent
 * </pre>
 */
public final class SketchedCatalogue {

    private static final Family FAMILY = new Family("family", "Family", "What?", 1, List.of());
    private static final Locator LOCATOR = new Locator(Optional.of("Section"), Optional.of(1), Optional.empty());
    private static final Pattern STATEMENT = Pattern.compile(
            "(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+=\\s+(\\S+)\\s+(\\S+)(?:\\s+by\\s+(\\S+))?(?:\\s+#\\s+(.+))?");
    private static final Pattern HAPPENING =
            Pattern.compile("(\\S+)\\s+(\\S+)\\s+!\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)(?:\\s+fulfils\\s+(\\S+))?");

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, Claimant> claimants = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Observation> observations = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, Disagreement> noted = new LinkedHashMap<>();
    private final Map<String, ReferenceSeries> series = new LinkedHashMap<>();
    private final Map<String, ReferenceValue> values = new LinkedHashMap<>();

    private SketchedCatalogue() {}

    public static Catalogue of(String sketch) {
        SketchedCatalogue sketched = new SketchedCatalogue();
        sketch.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(sketched::read);
        return sketched.catalogue();
    }

    private Catalogue catalogue() {
        return new Catalogue(
                "sketched",
                Table.of("report", reports.values()),
                Table.of("source", List.of()),
                Table.of("claimant", claimants.values()),
                Table.of("family", List.of(FAMILY)),
                Table.of("indicator", indicators.values()),
                Table.of("observation", observations.values()),
                Table.of("event", events.values()),
                Table.of("disagreement", noted.values()),
                Table.of("series", series.values()),
                Table.of("value", values.values()),
                Table.of("lever", List.of()),
                Table.of("model", List.of()),
                Table.of("preset", List.of()),
                Table.of("claim", List.of()),
                Table.of("figure", List.of()));
    }

    private void read(String line) {
        Matcher statement = STATEMENT.matcher(line);
        Matcher happening = HAPPENING.matcher(line);
        String[] words = line.split("\\s+", -1);
        if (statement.matches()) {
            observation(statement);
        } else if (happening.matches()) {
            event(happening);
        } else {
            switch (words[0]) {
                case "indicator" -> indicator(words);
                case "series" -> series(words);
                case "noted", "agreed" ->
                    noted.put(
                            line,
                            new Disagreement(
                                    line.replace(' ', '-'),
                                    words[0].equals("noted")
                                            ? Disagreement.Kind.DEFINITION
                                            : Disagreement.Kind.CONSISTENT,
                                    line,
                                    side(words[1]),
                                    side(words[2]),
                                    Optional.empty(),
                                    "Noted."));
                default -> throw new IllegalArgumentException(line);
            }
        }
    }

    private Side side(String id) {
        return observations.containsKey(id)
                ? new Side.OfObservation(observations.get(id))
                : new Side.OfEvent(Optional.ofNullable(events.get(id)).orElseThrow());
    }

    private void indicator(String[] words) {
        Optional<String> link = words.length > 4 ? Optional.of(words[4]) : Optional.empty();
        String how = words.length > 4 ? words[3] : "";
        indicators.put(
                words[1],
                new Indicator(
                        words[1],
                        FAMILY,
                        words[1],
                        new Unit(words[2].replace('_', ' ')),
                        "As sketched",
                        link.filter(_ -> how.equals("of")),
                        link.filter(_ -> how.equals("average")),
                        link.filter(_ -> how.equals("seen")),
                        Optional.empty()));
    }

    private Report report(String id) {
        return reports.computeIfAbsent(
                id,
                _ -> new Report(
                        id,
                        id.toUpperCase(java.util.Locale.ROOT),
                        "On " + id,
                        "Author of " + id,
                        List.of(),
                        "Publisher",
                        Optional.empty(),
                        Optional.empty(),
                        Period.ofYear(2020),
                        false,
                        "en",
                        "Adds something.",
                        Optional.empty()));
    }

    private void observation(Matcher words) {
        String number = words.group(5);
        Firmness firmness = switch (number.charAt(0)) {
            case '>' -> Firmness.AT_LEAST;
            case '<' -> Firmness.AT_MOST;
            case '?' -> Firmness.ABOUT;
            default -> number.contains("~") ? Firmness.RANGE : Firmness.EXACT;
        };
        String[] ends = number.replaceAll("[<>?]", "").split("~", -1);
        Reading reading = ends.length == 2
                ? new Reading.Between(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]))
                : new Reading.Value(Double.parseDouble(ends[0]));
        Nature nature = Nature.valueOf(words.group(6).toUpperCase(java.util.Locale.ROOT));
        observations.put(
                words.group(1),
                new Observation(
                        words.group(1),
                        Optional.ofNullable(indicators.get(words.group(3))).orElseThrow(),
                        report(words.group(2)),
                        LOCATOR,
                        Period.of(words.group(4)),
                        false,
                        reading,
                        firmness,
                        nature,
                        Optional.ofNullable(words.group(7))
                                .map(id -> claimants.computeIfAbsent(
                                        id, _ -> new Claimant(id, id, id.equals("press") ? "media" : "research"))),
                        Optional.empty(),
                        nature == Nature.DERIVED
                                ? Optional.of(new Observation.Derivation(List.of("a"), "as computed"))
                                : Optional.empty(),
                        Optional.ofNullable(words.group(8))));
    }

    private void event(Matcher words) {
        events.put(
                words.group(1),
                new Event(
                        words.group(1),
                        words.group(3),
                        "Event " + words.group(1),
                        "treaty",
                        Period.of(words.group(4)),
                        false,
                        Event.Standing.valueOf(words.group(5).toUpperCase(java.util.Locale.ROOT)),
                        Optional.ofNullable(words.group(6)).stream().toList(),
                        report(words.group(2)),
                        LOCATOR,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void series(String[] words) {
        ReferenceSeries of = new ReferenceSeries(
                words[1],
                words[1],
                new Unit(words[2]),
                "Publisher",
                List.of(),
                Optional.empty(),
                "As sketched",
                Optional.empty());
        series.put(of.id(), of);
        for (int i = 3; i < words.length; i++) {
            String[] value = words[i].split("=", -1);
            values.put(
                    words[1] + "-" + value[0],
                    new ReferenceValue(
                            words[1] + "-" + value[0],
                            of,
                            Period.of(value[0]),
                            Optional.empty(),
                            new Reading.Value(Double.parseDouble(value[1].replace("?", ""))),
                            value[1].endsWith("?") ? Verification.UNVERIFIED : Verification.SEEN,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
    }
}
