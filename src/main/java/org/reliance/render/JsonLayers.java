package org.reliance.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.reliance.figure.Layer;
import org.reliance.figure.Provenance;
import org.reliance.figure.Statement;
import org.reliance.quantity.Absence;
import org.reliance.quantity.Reading;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The layers of a figure as JSON, by kind:
 *
 * <ul>
 *   <li>{@code statements}: {@code statements[]} of {@code id, subject, from, until, period, when, value, low, high,
 *       absent, unit, text, firmness, nature, provenance}
 *   <li>{@code curve}: {@code role, points[]} of {@code at, value, text, standing, provenance}
 *   <li>{@code band}: {@code meaning, limits[]} of {@code at, low, high}
 *   <li>{@code columns}: {@code stack, points[]}
 *   <li>{@code spans}: {@code spans[]} of {@code at, from, fromLabel, until, untilLabel, text}
 *   <li>{@code trend}: {@code line[], projection[], confidence[], prediction[], statistics[], judgement}
 *   <li>{@code events}: {@code marks[]} of {@code from, until, when, label, provenance}
 *   <li>{@code levels}: {@code levels[]} of {@code low, high, label, provenance}
 * </ul>
 *
 * A provenance is {@code origin, originId, place, primarySource, address, claimant, firmness, nature, note}, its firmness
 * and nature in words; those of a statement are the names used in data and addresses.
 */
final class JsonLayers {

    private JsonLayers() {}

    static ObjectNode of(Layer layer) {
        return switch (layer) {
            case Layer.Statements statements -> {
                ObjectNode node = node("statements", statements);
                node.set("statements", list(statements.statements(), JsonLayers::statement));
                yield node;
            }
            case Layer.Curve curve -> {
                ObjectNode node = node("curve", curve).put("role", id(curve.role()));
                node.set("points", list(curve.dots(), JsonLayers::dot));
                yield node;
            }
            case Layer.Band band -> {
                ObjectNode node = node("band", band).put("meaning", band.meaning());
                node.set("limits", list(band.limits(), JsonLayers::limits));
                yield node;
            }
            case Layer.Columns columns -> {
                ObjectNode node = node("columns", columns).put("stack", columns.stack());
                node.set("points", list(columns.dots(), JsonLayers::dot));
                yield node;
            }
            case Layer.Spans spans -> {
                ObjectNode node = node("spans", spans);
                node.set("spans", list(spans.spans(), JsonLayers::span));
                yield node;
            }
            case Layer.Trend trend -> trend(trend);
            case Layer.Events events -> {
                ObjectNode node = node("events", events);
                node.set("marks", list(events.marks(), JsonLayers::mark));
                yield node;
            }
            case Layer.Levels levels -> {
                ObjectNode node = node("levels", levels);
                node.set("levels", list(levels.levels(), JsonLayers::level));
                yield node;
            }
        };
    }

    private static ObjectNode node(String kind, Layer layer) {
        return JsonWriter.NODES
                .objectNode()
                .put("kind", kind)
                .put("id", layer.key().id())
                .put("label", layer.key().label())
                .put("tone", layer.key().tone());
    }

    private static ObjectNode trend(Layer.Trend trend) {
        ObjectNode node = node("trend", trend);
        node.set("line", list(trend.line(), JsonLayers::dot));
        node.set("projection", list(trend.projection(), JsonLayers::dot));
        node.set("confidence", list(trend.confidence(), JsonLayers::limits));
        node.set("prediction", list(trend.prediction(), JsonLayers::limits));
        node.set("statistics", list(trend.statistics(), JsonLayers::statistic));
        return node.put("judgement", trend.judgement());
    }

    private static ObjectNode statement(Statement statement) {
        ObjectNode node = JsonWriter.NODES
                .objectNode()
                .put("id", statement.id())
                .put("subject", statement.subject())
                .put("from", statement.from())
                .put("until", statement.until());
        JsonWriter.put(node, "period", statement.period().map(Object::toString));
        node.put("when", statement.when());
        putReading(node, statement.reading());
        node.put("unit", statement.unit().symbol())
                .put("text", statement.text())
                .put("firmness", statement.firmness().id())
                .put("nature", statement.nature().id());
        node.set("provenance", provenance(statement.provenance()));
        return node;
    }

    private static void putReading(ObjectNode node, Reading reading) {
        reading.point().ifPresent(value -> node.put("value", value));
        reading.bounds().ifPresent(bounds -> node.put("low", bounds.low()).put("high", bounds.high()));
        if (reading instanceof Reading.Absent(Absence kind, String reason)) {
            node.put("absent", reason).put("absenceKind", kind.id());
        }
    }

    private static ObjectNode dot(Layer.Dot dot) {
        ObjectNode node = JsonWriter.NODES
                .objectNode()
                .put("id", dot.id())
                .put("at", dot.at())
                .put("value", dot.value())
                .put("text", dot.text())
                .put("standing", id(dot.standing()));
        putProvenance(node, dot.origin());
        return node;
    }

    private static ObjectNode limits(Layer.Limits limits) {
        return JsonWriter.NODES
                .objectNode()
                .put("at", limits.at())
                .put("low", limits.low())
                .put("high", limits.high());
    }

    private static ObjectNode span(Layer.Spans.Span span) {
        return JsonWriter.NODES
                .objectNode()
                .put("at", span.at())
                .put("from", span.from().value())
                .put("fromLabel", span.from().label())
                .put("until", span.until().value())
                .put("untilLabel", span.until().label())
                .put("text", span.text());
    }

    private static ObjectNode statistic(Layer.Statistic statistic) {
        return JsonWriter.NODES
                .objectNode()
                .put("id", statistic.id())
                .put("label", statistic.label())
                .put("value", statistic.value())
                .put("text", statistic.text());
    }

    private static ObjectNode mark(Layer.Events.Mark mark) {
        ObjectNode node = JsonWriter.NODES
                .objectNode()
                .put("id", mark.id())
                .put("from", mark.from())
                .put("until", mark.until())
                .put("when", mark.when())
                .put("label", mark.label());
        node.set("provenance", provenance(mark.provenance()));
        return node;
    }

    private static ObjectNode level(Layer.Levels.Level level) {
        ObjectNode node = JsonWriter.NODES
                .objectNode()
                .put("low", level.low())
                .put("high", level.high())
                .put("label", level.label());
        putProvenance(node, level.provenance());
        return node;
    }

    private static void putProvenance(ObjectNode node, Optional<Provenance> provenance) {
        provenance.ifPresent(it -> node.set("provenance", provenance(it)));
    }

    private static ObjectNode provenance(Provenance provenance) {
        ObjectNode node =
                JsonWriter.NODES.objectNode().put("origin", provenance.origin()).put("originId", provenance.originId());
        JsonWriter.put(node, "place", provenance.place());
        JsonWriter.put(node, "primarySource", provenance.primarySource());
        JsonWriter.put(node, "page", provenance.page());
        JsonWriter.put(node, "address", provenance.address());
        JsonWriter.put(node, "readAt", provenance.readAt());
        JsonWriter.put(node, "claimant", provenance.claimant());
        node.put("firmness", provenance.firmness()).put("nature", provenance.nature());
        if (!provenance.inputs().isEmpty()) {
            ArrayNode inputs = node.putArray("inputs");
            provenance.inputs().forEach(inputs::add);
        }
        JsonWriter.put(node, "note", provenance.note());
        return node;
    }

    private static <T> ArrayNode list(List<T> items, Function<T, ObjectNode> toNode) {
        ArrayNode array = JsonWriter.NODES.arrayNode();
        items.forEach(item -> array.add(toNode.apply(item)));
        return array;
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
