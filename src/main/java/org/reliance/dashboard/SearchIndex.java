package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SequencedMap;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Claimant;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Indicator;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.PrimarySource;
import org.reliance.catalogue.ReferenceSeries;
import org.reliance.catalogue.Report;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Period;

/**
 * Everything of a catalogue that has a name, prepared to be found while a reader types. All words typed must be met; a
 * word in a name counts for more than one in a note, a whole word for more than its beginning or inside.
 */
final class SearchIndex {

    private static final int MOST_WORDS = 8;

    private static final Notation NOTATION = Notation.of(Locale.ENGLISH);

    private final List<Found> entries = new ArrayList<>();
    private final Map<Period, String> periods = new HashMap<>();
    private final Thesaurus thesaurus;

    /** An entry of the catalogue, not yet in words. */
    record Found(Hit.Kind kind, Entry entry) {}

    /** The numbers of the entries found, best first, and how many there are of each kind. */
    record Result(List<Found> best, int total, SequencedMap<Hit.Kind, Integer> counts) {}

    private SearchIndex(Catalogue catalogue, List<Disagreement> disagreements) {
        Thesaurus.Builder words = new Thesaurus.Builder();
        catalogue.reports().list().forEach(report -> add(report, words));
        catalogue.figures().list().forEach(figure -> add(figure, words));
        catalogue.indicators().list().forEach(indicator -> add(indicator, words));
        catalogue.referenceSeries().list().forEach(series -> add(series, words));
        catalogue.claimants().list().forEach(claimant -> add(claimant, words));
        catalogue.sources().list().forEach(source -> add(source, words));
        catalogue.events().list().forEach(event -> add(event, words));
        disagreements.forEach(disagreement -> add(disagreement, words));
        catalogue.observations().list().forEach(observation -> add(observation, words));
        thesaurus = words.build();
        periods.clear();
    }

    static SearchIndex of(Catalogue catalogue, List<Disagreement> disagreements) {
        return new SearchIndex(catalogue, disagreements);
    }

    private int next(Hit.Kind kind, Entry entry) {
        entries.add(new Found(kind, entry));
        return entries.size() - 1;
    }

    private void add(FigureDefinition figure, Thesaurus.Builder words) {
        int number = next(Hit.Kind.FIGURE, figure);
        words.addTitle(number, figure.title());
        words.addTitle(number, figure.subtitle());
        words.addBody(number, figure.family().title());
        words.addBody(number, figure.family().question());
        figure.indicators().forEach(indicator -> words.addBody(number, indicator.name()));
        figure.context().forEach(series -> words.addBody(number, series.name()));
    }

    private void add(Report report, Thesaurus.Builder words) {
        int number = next(Hit.Kind.REPORT, report);
        words.addTitle(number, report.title());
        words.addTitle(number, report.shortName());
        words.addTitle(number, report.author());
        words.addBody(number, report.publisher());
        words.addBody(number, report.contribution());
        report.series().ifPresent(series -> words.addBody(number, series));
    }

    private void add(Indicator indicator, Thesaurus.Builder words) {
        int number = next(Hit.Kind.INDICATOR, indicator);
        words.addTitle(number, indicator.name());
        words.addBody(number, indicator.measures());
        words.addBody(number, indicator.family().title());
        words.addBody(number, indicator.unit().symbol());
        indicator.note().ifPresent(note -> words.addBody(number, note));
    }

    private void add(ReferenceSeries series, Thesaurus.Builder words) {
        int number = next(Hit.Kind.REFERENCE, series);
        words.addTitle(number, series.name());
        words.addBody(number, series.measures());
        words.addBody(number, series.publisher());
    }

    private void add(Claimant claimant, Thesaurus.Builder words) {
        int number = next(Hit.Kind.CLAIMANT, claimant);
        words.addTitle(number, claimant.name());
        // Whoever is known by a short name has it as an id: imf.
        words.addTitle(number, claimant.id());
    }

    private void add(PrimarySource source, Thesaurus.Builder words) {
        int number = next(Hit.Kind.SOURCE, source);
        words.addTitle(number, source.title());
        source.author().ifPresent(author -> words.addTitle(number, author));
        source.publisher().ifPresent(publisher -> words.addTitle(number, publisher));
        words.addBody(number, source.report().shortName());
        source.published().ifPresent(period -> words.addBody(number, period.text()));
    }

    private void add(Event event, Thesaurus.Builder words) {
        int number = next(Hit.Kind.EVENT, event);
        words.addTitle(number, event.title());
        words.addBody(number, event.category());
        words.addTitle(number, when(event.period()));
        words.addBody(number, event.period().text());
        words.addBody(number, event.report().shortName());
        event.claimant().ifPresent(claimant -> words.addBody(number, claimant.name()));
        event.note().ifPresent(note -> words.addBody(number, note));
    }

    private void add(Disagreement disagreement, Thesaurus.Builder words) {
        int number = next(disagreement.isConsistent() ? Hit.Kind.CONSISTENT : Hit.Kind.DISAGREEMENT, disagreement);
        words.addTitle(number, disagreement.title());
        words.addBody(number, disagreement.meaning());
        disagreement.arithmetic().ifPresent(arithmetic -> words.addBody(number, arithmetic));
    }

    private void add(Observation observation, Thesaurus.Builder words) {
        int number = next(Hit.Kind.OBSERVATION, observation);
        words.addTitle(number, observation.indicator().name());
        words.addBody(number, observation.period().text());
        words.addBody(number, when(observation.period()));
        words.addBody(number, observation.indicator().unit().symbol());
        words.addBody(number, observation.report().shortName());
        observation.reading().point().ifPresent(value -> words.addBody(number, plain(value)));
        observation.claimant().ifPresent(claimant -> words.addBody(number, claimant.name()));
        observation.source().ifPresent(source -> words.addBody(number, source.title()));
        observation.note().ifPresent(note -> words.addBody(number, note));
    }

    /** As pages write it, so that a reader finds it by what is read there: 4 November 2021. */
    private String when(Period period) {
        return periods.computeIfAbsent(period, NOTATION::period);
    }

    private static String plain(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** Looks for all words of a text among the entries of one kind, or of all. */
    Result search(String text, Optional<Hit.Kind> kind, int limit) {
        List<String> wanted =
                Folding.words(text).stream().distinct().limit(MOST_WORDS).toList();
        if (wanted.isEmpty()) {
            return new Result(List.of(), 0, new LinkedHashMap<>());
        }
        int[] scores = new int[entries.size()];
        wanted.forEach(word -> addTo(scores, match(word)));
        Map<Hit.Kind, Integer> counts = new EnumMap<>(Hit.Kind.class);
        Comparator<Integer> order = Comparator.<Integer>comparingInt(number -> scores[number])
                .thenComparing(number -> entries.get(number).kind())
                .thenComparing(Comparator.naturalOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(order.reversed());
        int total = 0;
        for (int number = 0; number < scores.length; number++) {
            if (scores[number] < Thesaurus.NONE) {
                Hit.Kind found = entries.get(number).kind();
                counts.merge(found, 1, Integer::sum);
                if (kind.isEmpty() || kind.get() == found) {
                    total++;
                    keep(best, number, order, limit);
                }
            }
        }
        return new Result(best.stream().sorted(order).map(entries::get).toList(), total, new LinkedHashMap<>(counts));
    }

    private byte[] match(String word) {
        byte[] levels = thesaurus.match(word, entries.size());
        for (byte level : levels) {
            if (level != Thesaurus.NONE) {
                return levels;
            }
        }
        return thesaurus.guess(word, entries.size());
    }

    private static void keep(PriorityQueue<Integer> best, int number, Comparator<Integer> order, int limit) {
        if (best.size() < limit) {
            best.add(number);
        } else if (limit > 0 && order.compare(number, best.element()) < 0) {
            best.remove();
            best.add(number);
        }
    }

    /** A word that is not met rules an entry out whatever the others come to. */
    private static void addTo(int[] scores, byte[] levels) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += levels[i];
        }
    }
}
