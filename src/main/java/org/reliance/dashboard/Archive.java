package org.reliance.dashboard;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Answers what pages and programs ask of the catalogue itself: what a report says, where reports disagree, what happened
 * when, where something is to be found.
 *
 * <p>Holds no state of a reader; every answer follows from the edition in force and the query.
 */
@Service
public class Archive {

    private final CurrentEdition current;
    private final Words words = Words.of(Locale.ENGLISH);

    public Archive(CurrentEdition current) {
        this.current = current;
    }

    /** The edition that answers are made from. */
    public Edition edition() {
        return current.get();
    }

    /** What is wrong with an edit of the data that was not taken over; empty when all is in force. */
    public List<String> flaws() {
        return current.flaws();
    }

    /** Another text whenever an edit of the data was taken over or refused. */
    public String mark() {
        return current.mark();
    }

    /** All reports in the order of their publication. */
    public List<ReportCard> reports() {
        return ReportReader.cards(current.get(), words);
    }

    /** The page of a report, if there is one of that id. */
    public Optional<ReportPage> findReport(String id) {
        Edition edition = current.get();
        return edition.catalogue().reports().find(id).map(report -> new ReportReader(edition, words, report).page());
    }

    /** What a report says of a quantity, if there is an observation of that id. */
    public Optional<Mention> findQuantity(String id) {
        Edition edition = current.get();
        return edition.catalogue().observations().find(id).map(new Mentions(edition, words)::of);
    }

    /** What a report says of a happening, if there is an event of that id. */
    public Optional<Mention> findEvent(String id) {
        Edition edition = current.get();
        return edition.catalogue().events().find(id).map(new Mentions(edition, words)::of);
    }

    /**
     * The disagreements that an address asks for.
     *
     * @param parameters the query, decoded: kind, report, figure, by, q
     * @param limit how many are to be put into words at most
     */
    public DisagreementPage disagreements(Map<String, ? extends Collection<String>> parameters, int limit) {
        return new DisagreementDesk(current.get(), words).disagreements(parameters, limit);
    }

    /**
     * The pairs that seem to disagree and do not, as an address asks for them.
     *
     * @param parameters the query, decoded: report, figure, by, q
     * @param limit how many are to be put into words at most
     */
    public DisagreementPage consistent(Map<String, ? extends Collection<String>> parameters, int limit) {
        return new DisagreementDesk(current.get(), words).consistent(parameters, limit);
    }

    /**
     * The events that an address asks for.
     *
     * @param parameters the query, decoded: category, report, standing, precision, q
     */
    public Timeline timeline(Map<String, ? extends Collection<String>> parameters) {
        return new TimelineDesk(current.get(), words).page(parameters);
    }

    /** The lists of the edition in force. */
    public Lists lists() {
        return new Lists(current.get(), words);
    }

    /**
     * Looks for words in the whole catalogue.
     *
     * @param kind what to look for; empty for everything
     * @param limit how many hits are wanted at most
     */
    public SearchAnswer search(String text, Optional<Hit.Kind> kind, int limit) {
        return new SearchDesk(current.get(), words).search(text, kind, limit);
    }
}
