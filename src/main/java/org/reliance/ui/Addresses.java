package org.reliance.ui;

import org.reliance.catalogue.Disagreement;
import org.reliance.dashboard.FigureQuery;
import org.reliance.figure.Provenance;

/** Addresses within the program, relative to where it is reached, so that it may live under any path. */
final class Addresses {

    static final String OVERVIEW = "";
    static final String FIGURES = "figures/";
    static final String REPORT_LIST = "reports";
    static final String REPORTS = "reports/";
    static final String DISAGREEMENTS = "disagreements";
    static final String CONSISTENT = "consistent";
    static final String CLAIMS = "claims";
    static final String TIMELINE = "timeline";
    static final String SEARCH = "search";
    static final String DATA = "data";
    static final String TRENDS = "trends";
    static final String HEALTH = "health";
    static final String DECK = "deck";
    static final String API_FIGURES = "api/v1/figures/";

    private Addresses() {}

    static String figure(String id) {
        return FIGURES + id;
    }

    static String figure(FigureQuery query) {
        return query.address().substring(1);
    }

    /** Where its page shows a pair of statements. */
    static String of(Disagreement pair) {
        return (pair.isConsistent() ? CONSISTENT : DISAGREEMENTS) + "#disagreement-" + pair.id();
    }

    /** Where on the page of claims those about a model begin. */
    static String claimsAnchor(String model) {
        return "model-" + model;
    }

    static String report(String id) {
        return REPORTS + id;
    }

    /** Where the page of its report shows a statement; of the report alone where it has no place in it. */
    static String statement(Provenance from) {
        return from.page().map(page -> page.substring(1)).orElseGet(() -> report(from.originId()));
    }

    /** The figure as a picture of the size in which links are shown in messages. */
    static String preview(FigureQuery query) {
        return API_FIGURES + query.figure() + ".png?" + andMore(query) + "size=wide&density=1";
    }

    /** The plot of a figure alone, small. */
    static String plot(FigureQuery query) {
        return "embed/" + query.figure() + ".svg?" + andMore(query) + "width=720&height=450&theme=light";
    }

    private static String andMore(FigureQuery query) {
        return query.text().isEmpty() ? "" : query.text() + "&";
    }

    /** The figure as a file of that format. */
    static String file(FigureQuery query, String extension) {
        String text = query.text();
        return API_FIGURES + query.figure() + "." + extension + (text.isEmpty() ? "" : "?" + text);
    }

    /** How to cite a value, in all forms. */
    static String citation(String observation) {
        return "api/v1/observations/" + observation + "/citation.txt";
    }

    /** The figure alone, for a frame in another page. */
    static String embed(FigureQuery query) {
        String text = query.text();
        return "embed/" + query.figure() + (text.isEmpty() ? "" : "?" + text);
    }
}
