package org.reliance.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reliance.figure.Work;
import org.reliance.quantity.Period;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * References as CSL-JSON, the input of the processors of the Citation Style Language
 * (https://docs.citationstyles.org/en/stable/specification.html). A work without a date has no {@code issued}; a style
 * then writes its own words for that.
 */
final class CslJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CslJson() {}

    static String text(List<Reference> references) {
        ArrayNode items = JsonWriter.NODES.arrayNode();
        references.forEach(reference -> items.add(item(reference)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(items) + "\n";
    }

    private static ObjectNode item(Reference reference) {
        Work work = reference.work();
        ObjectNode item = JsonWriter.NODES
                .objectNode()
                .put("id", reference.key())
                .put(
                        "type",
                        switch (work.kind()) {
                            case REPORT -> "report";
                            case DATASET -> "dataset";
                            case ONLINE -> "webpage";
                        });
        ArrayNode authors = item.putArray("author");
        work.authors().forEach(author -> authors.add(author(author)));
        item.put("title", Reference.line(work.title()));
        put(item, "publisher", work.publisher());
        work.published().ifPresent(date -> item.set("issued", date(date)));
        put(item, "collection-title", work.series());
        put(item, "number", work.number());
        put(item, "note", Optional.of(reference.note()).filter(note -> !note.isEmpty()));
        put(item, "URL", reference.address());
        reference.retrieved().ifPresent(day -> item.set("accessed", day(day)));
        return item;
    }

    private static ObjectNode author(Work.Author author) {
        ObjectNode node = JsonWriter.NODES.objectNode();
        author.given()
                .ifPresentOrElse(
                        given -> node.put("family", Reference.line(author.family()))
                                .put("given", Reference.line(given)),
                        () -> node.put("literal", Reference.line(author.family())));
        return node;
    }

    private static void put(ObjectNode item, String name, Optional<String> text) {
        text.ifPresent(it -> item.put(name, Reference.line(it)));
    }

    /** As precisely as it is known; of a span its first year. */
    private static ObjectNode date(Period date) {
        LocalDate first = date.first();
        return switch (date.grain()) {
            case DAY -> day(first);
            case MONTH -> parts(first.getYear(), first.getMonthValue());
            case YEAR, SEASON, QUARTER, DECADE, INTERVAL -> parts(date.firstYear());
        };
    }

    private static ObjectNode day(LocalDate day) {
        return parts(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static ObjectNode parts(int... numbers) {
        ObjectNode date = JsonWriter.NODES.objectNode();
        ArrayNode parts = date.putArray("date-parts").addArray();
        for (int number : numbers) {
            parts.add(number);
        }
        return date;
    }
}
