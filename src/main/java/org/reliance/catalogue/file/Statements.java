package org.reliance.catalogue.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reliance.catalogue.Claimant;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.Family;
import org.reliance.catalogue.Indicator;
import org.reliance.catalogue.Locator;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.PrimarySource;
import org.reliance.catalogue.Report;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;

/** What the reports state, and on whose word. */
final class Statements {

    private static final Set<Event.Standing> MET =
            Set.of(Event.Standing.HAPPENED, Event.Standing.REFUSED, Event.Standing.ONGOING);
    /** What the unit of a total is followed by in the unit of its average. */
    private static final String A_YEAR = "/year";
    /** A reference value has a table of its own. */
    private static final Nature[] NATURES = Arrays.stream(Nature.values())
            .filter(nature -> nature != Nature.REFERENCE)
            .toArray(Nature[]::new);

    final Shelf<Report> reports;
    final Shelf<Claimant> claimants;
    final Shelf<Family> families;
    final Shelf<Indicator> indicators;
    final Shelf<PrimarySource> sources;
    final Shelf<Observation> observations;
    final Shelf<Event> events;

    Statements(Tables tables) {
        reports = Shelf.of(tables.of(TableLayout.REPORTS), Statements::report);
        claimants = Shelf.of(tables.of(TableLayout.CLAIMANTS), Statements::claimant);
        families = Shelf.of(tables.of(TableLayout.FAMILIES), Statements::family);
        indicators = Shelf.of(tables.of(TableLayout.INDICATORS), this::indicator);
        requireAverages();
        requireHeadlines();
        sources = Shelf.of(tables.of(TableLayout.SOURCES), this::source);
        Records observed = tables.of(TableLayout.OBSERVATIONS);
        observations = Shelf.of(observed, cells -> observation(cells, observed));
        requireNoCircle(observed);
        events = Shelf.of(tables.of(TableLayout.EVENTS), this::event);
        requireFulfilment();
    }

    private static Optional<Report> report(Cells cells) {
        String id = cells.id();
        String shortName = cells.needText("short");
        String title = cells.needText("title");
        String author = cells.needText("author");
        String publisher = cells.needText("publisher");
        Period published = cells.needPeriod("published");
        boolean isInferred = cells.isInferred("published_basis");
        String language = cells.needText("language");
        cells.require(
                Arrays.asList(Locale.getISOLanguages()).contains(language),
                "language",
                Flaw.quote(language) + " is no language",
                "write its ISO 639-1 code: en");
        String contribution = cells.needText("contribution");
        return cells.build(() -> new Report(
                id,
                shortName,
                title,
                author,
                cells.texts("author_names", ";"),
                publisher,
                cells.findText("series"),
                cells.findText("number"),
                published,
                isInferred,
                language,
                contribution,
                cells.findText("note")));
    }

    private static Optional<Claimant> claimant(Cells cells) {
        String id = cells.id();
        String name = cells.needText("name");
        String kind = cells.needText("kind");
        return cells.build(() -> new Claimant(id, name, kind));
    }

    private static Optional<Family> family(Cells cells) {
        String id = cells.id();
        String title = cells.needText("title");
        String question = cells.needText("question");
        int position = cells.needCount("position");
        return cells.build(() -> new Family(id, title, question, position, headline(cells)));
    }

    private static List<String> headline(Cells cells) {
        return cells.findText("headline").stream()
                .flatMap(ids -> Arrays.stream(ids.split(" ", -1)))
                .toList();
    }

    /** Holds each headline against the indicators, which are read after the families. */
    private void requireHeadlines() {
        for (Cells cells : families.records().list()) {
            for (String id : headline(cells)) {
                cells.requireId("headline", id, indicators.records());
                indicators
                        .find(id)
                        .ifPresent(indicator -> cells.require(
                                indicator.family().id().equals(cells.text("id")),
                                "headline",
                                Flaw.quote(id) + " is an indicator of another family",
                                "name indicators of this one, with a space between them"));
            }
        }
    }

    private Optional<Indicator> indicator(Cells cells) {
        String id = cells.id();
        Optional<Family> family = cells.needEntry("family", families);
        String name = cells.needText("name");
        var unit = cells.needUnit("unit");
        String measures = cells.needText("measures");
        return cells.build(() -> new Indicator(
                id,
                family.orElseThrow(),
                name,
                unit,
                measures,
                cells.findText("part_of"),
                cells.findText("average_of"),
                cells.findText("outturn"),
                cells.findText("note")));
    }

    /** Holds each average against the indicator whose average it is: it must be there, and count in the same unit. */
    private void requireAverages() {
        for (Cells cells : indicators.records().list()) {
            cells.findText("average_of").ifPresent(id -> {
                cells.requireId("average_of", id, indicators.records());
                indicators
                        .find(id)
                        .map(total -> total.unit().symbol() + A_YEAR)
                        .ifPresent(unit -> cells.require(
                                cells.text("unit").equals(unit),
                                "average_of",
                                "an average in " + Flaw.quote(cells.text("unit")) + " is not one in "
                                        + Flaw.quote(unit),
                                "give the indicator that unit, or name another one"));
            });
        }
    }

    private Optional<PrimarySource> source(Cells cells) {
        String id = cells.id();
        Optional<Report> report = cells.needEntry("report", reports);
        Optional<Integer> footnote = cells.findCount("footnote");
        String title = cells.needText("title");
        Optional<Period> published = cells.findPeriod("published");
        return cells.build(() -> new PrimarySource(
                id,
                report.orElseThrow(),
                footnote,
                title,
                cells.findText("author"),
                cells.findText("publisher"),
                published,
                cells.findText("address"),
                cells.findText("note")));
    }

    private Optional<Observation> observation(Cells cells, Records observed) {
        String id = cells.id();
        Optional<Indicator> indicator = cells.needEntry("indicator", indicators);
        Optional<Report> report = cells.needEntry("report", reports);
        Optional<Locator> locator = locator(cells);
        Period period = cells.needPeriod("period");
        boolean isInferred = cells.isInferred("period_basis");
        Firmness firmness = cells.oneOf("firmness", Firmness.values(), Firmness::id);
        Reading reading = Readings.of(cells, firmness);
        Nature nature = cells.oneOf("nature", NATURES, Nature::id);
        Optional<Observation.Derivation> derivation = derivation(cells, nature, observed);
        Optional<Claimant> claimant = cells.findEntry("claimant", claimants);
        claimant.ifPresent(who -> requireMaker(cells, who, nature));
        Optional<PrimarySource> source = source(cells, report);
        return cells.build(() -> new Observation(
                id,
                indicator.orElseThrow(),
                report.orElseThrow(),
                locator.orElseThrow(),
                period,
                isInferred,
                reading,
                firmness,
                nature,
                claimant,
                source,
                derivation,
                cells.findText("note")));
    }

    /** The columns {@code section, paragraph, footnote}. */
    private static Optional<Locator> locator(Cells cells) {
        Optional<String> section = cells.findText("section");
        Optional<Integer> paragraph = cells.findCount("paragraph");
        Optional<Integer> footnote = cells.findCount("footnote");
        if (footnote.isEmpty() && (section.isEmpty() || paragraph.isEmpty())) {
            cells.flaw(
                    section.isEmpty() ? "section" : "paragraph",
                    "nothing leads to the statement",
                    "name section and paragraph, or a footnote");
            return Optional.empty();
        }
        return Optional.of(new Locator(section, paragraph, footnote));
    }

    private Optional<PrimarySource> source(Cells cells, Optional<Report> report) {
        Optional<PrimarySource> source = cells.findEntry("source", sources);
        if (source.isPresent() && report.isPresent()) {
            if (!source.get().report().id().equals(report.get().id())) {
                cells.flaw(
                        "source",
                        Flaw.quote(source.get().id()) + " is named by another report",
                        "name a source that " + report.get().id() + " names");
            }
        }
        return source;
    }

    private static Optional<Observation.Derivation> derivation(Cells cells, Nature nature, Records observed) {
        if (nature != Nature.DERIVED) {
            for (String field : new String[] {"derived_from", "derivation"}) {
                cells.require(
                        !cells.has(field),
                        field,
                        "the observation is stated, not derived",
                        "leave the cell empty, or let nature be derived");
            }
            return Optional.empty();
        }
        cells.needText("derived_from");
        List<String> from = cells.texts("derived_from", " ");
        from.forEach(id -> cells.requireId("derived_from", id, observed));
        String arithmetic = cells.needText("derivation");
        return Optional.of(new Observation.Derivation(from, arithmetic));
    }

    /** Whoever is quoted has not said what is worked out from the words. */
    private static void requireMaker(Cells cells, Claimant claimant, Nature nature) {
        if (nature == Nature.DERIVED) {
            cells.require(
                    claimant.isCompiler(),
                    "claimant",
                    Flaw.quote(claimant.id()) + " has not said what is derived",
                    "name a claimant of kind compiler, or leave the cell empty");
        } else {
            cells.require(
                    !claimant.isCompiler(),
                    "claimant",
                    Flaw.quote(claimant.id()) + " put the data together and states nothing in a report",
                    "name who asserts it, or let nature be derived");
        }
    }

    private void requireNoCircle(Records observed) {
        List<Cells> derived = observed.list().stream()
                .filter(cells -> cells.has("derived_from"))
                .toList();
        Map<String, List<String>> needs = new HashMap<>();
        derived.forEach(cells -> observations
                .find(cells.text("id"))
                .flatMap(Observation::derivation)
                .ifPresent(derivation -> needs.put(cells.text("id"), derivation.from())));
        Set<String> circular = Circles.unreachable(needs);
        derived.stream()
                .filter(cells -> circular.contains(cells.text("id")))
                .forEach(cells -> cells.flaw(
                        "derived_from", "the derivation leads back to itself", "begin with what a report states"));
    }

    private Optional<Event> event(Cells cells) {
        String id = cells.id();
        String occurrence = cells.needText("occurrence");
        String title = cells.needText("title");
        String category = cells.needText("category");
        Period period = cells.needPeriod("period");
        boolean isInferred = cells.isInferred("period_basis");
        Event.Standing standing = cells.oneOf("standing", Event.Standing.values(), Event.Standing::id);
        Optional<Report> report = cells.needEntry("report", reports);
        Optional<Locator> locator = locator(cells);
        Optional<Claimant> claimant = cells.findEntry("claimant", claimants);
        Optional<PrimarySource> source = source(cells, report);
        return cells.build(() -> new Event(
                id,
                occurrence,
                title,
                category,
                period,
                isInferred,
                standing,
                cells.texts("fulfils", " "),
                report.orElseThrow(),
                locator.orElseThrow(),
                claimant,
                source,
                cells.findText("note")));
    }

    /** What came about fulfils or refuses what was planned, expected or proposed, and never the other way round. */
    private void requireFulfilment() {
        for (Cells cells : events.records().list()) {
            List<String> plans = cells.texts("fulfils", " ");
            plans.forEach(plan -> requirePlan(cells, plan));
            if (!plans.isEmpty()) {
                events.find(cells.text("id")).ifPresent(outcome -> requireMet(cells, outcome));
            }
        }
    }

    private void requirePlan(Cells cells, String id) {
        cells.requireId("fulfils", id, events.records());
        events.find(id)
                .ifPresent(plan -> cells.require(
                        !MET.contains(plan.standing()),
                        "fulfils",
                        Flaw.quote(plan.id()) + " is " + plan.standing().id() + ", not planned",
                        "name an event that is planned, expected or proposed"));
    }

    private static void requireMet(Cells cells, Event outcome) {
        cells.require(
                MET.contains(outcome.standing()),
                "fulfils",
                "what is itself " + outcome.standing().id() + " fulfils nothing yet",
                "leave the cell empty, or let standing say how it came about");
    }
}
