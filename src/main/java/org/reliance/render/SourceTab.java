package org.reliance.render;

import java.util.List;
import org.reliance.figure.Figure;
import org.reliance.figure.Source;
import org.reliance.render.CellStyles.Use;

/** Whom to cite, what to know before quoting, and how to make the figure again. */
final class SourceTab {

    private final Tab tab;
    private final Figure figure;
    private final Words words;
    private final String site;
    private int line;

    SourceTab(Tab tab, Figure figure, Words words, String site) {
        this.tab = tab;
        this.figure = figure;
        this.words = words;
        this.site = site;
    }

    void write() {
        tab.widths(120, 40);
        tab.text(line++, 0, words.of("notes-sources"), Use.TITLE);
        for (Source source : figure.sources()) {
            tab.text(line, 0, SpeakerNotes.withTerms(source), Use.WRAPPED);
            int here = line++;
            source.address().ifPresent(address -> tab.address(here, 1, address));
        }
        Citation citation = Citation.of(figure, site);
        paragraphs(new SpeakerNotes.Section(words.of("sheet-cite"), List.of(citation.longText())));
        SpeakerNotes.of(figure).listBackground().forEach(this::paragraphs);
        stamp();
    }

    private void paragraphs(SpeakerNotes.Section section) {
        line++;
        tab.text(line++, 0, section.heading(), Use.HEADING);
        section.paragraphs().forEach(paragraph -> tab.text(line++, 0, paragraph, Use.WRAPPED));
    }

    private void stamp() {
        var stamp = figure.stamp();
        line++;
        tab.text(line++, 0, words.of("notes-stamp"), Use.HEADING);
        tab.text(line++, 0, words.of("notes-version", stamp.dataVersion()), Use.TEXT);
        tab.text(line++, 0, words.of("notes-date", SpeakerNotes.date(stamp.date(), figure.locale())), Use.TEXT);
        tab.address(line++, 0, site + stamp.address());
    }
}
