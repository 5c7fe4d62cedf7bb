package org.reliance.dashboard;

import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Report;

/**
 * The page of one report.
 *
 * @param published its date in words, marked when it was inferred
 * @param citation how to cite it
 * @param passages what it says, in the order of its text
 * @param sources the sources that it names
 * @param figures the figures that show something of it
 * @param disagreements those that one of its statements is a side of
 */
public record ReportPage(
        Report report,
        String published,
        String citation,
        List<Passage> passages,
        List<NamedSource> sources,
        List<FigureDefinition> figures,
        List<Disagreement> disagreements) {

    public ReportPage {
        passages = List.copyOf(passages);
        sources = List.copyOf(sources);
        figures = List.copyOf(figures);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * One section of the report.
     *
     * @param heading as printed; in words of ours for what stands in footnotes alone
     * @param more how many further mentions the section has
     */
    public record Passage(String heading, List<Mention> mentions, int more) {
        public Passage {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A source that the report names.
     *
     * @param anchor where the page shows it
     * @param place the footnote, in words
     * @param citation author, title, publisher, date
     */
    public record NamedSource(String anchor, Optional<String> place, String citation, Optional<String> address) {}
}
