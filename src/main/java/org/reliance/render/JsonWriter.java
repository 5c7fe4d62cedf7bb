package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Measure;
import org.reliance.figure.Source;
import org.reliance.figure.Stamp;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a figure as JSON for other programs. Names are stable; what a figure does not have is left out, never null.
 *
 * <ul>
 *   <li>{@code id, language, title, subtitle, summary, notes[], warnings[]}
 *   <li>{@code domain}: {@code kind} {@code years} with {@code from, until} (a whole number is the middle of its year) and, where
 *       places are not whole years, {@code names[]} with {@code at, name},
 *       or {@code rows} with {@code labels[]}
 *   <li>{@code measure}: {@code label, unit, low, high, scale}
 *   <li>{@code layers[]}: {@code kind, id, label, tone} and what {@link JsonLayers} lists for its kind
 *   <li>{@code sources[]}: {@code id, shortText, fullText, address, terms}
 *   <li>{@code stamp}: {@code dataVersion, date, address, choices[]}
 * </ul>
 */
public final class JsonWriter implements FigureWriter {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Figure figure, Picture picture, OutputStream out) throws IOException {
        out.write(MAPPER.writeValueAsBytes(tree(figure)));
    }

    private static ObjectNode tree(Figure figure) {
        ObjectNode tree = NODES.objectNode();
        tree.put("id", figure.id())
                .put("language", figure.locale().toLanguageTag())
                .put("title", figure.title())
                .put("subtitle", figure.subtitle())
                .put("summary", figure.summary());
        tree.set("notes", texts(figure.notes()));
        tree.set("warnings", texts(figure.warnings()));
        tree.set("domain", domain(figure.domain()));
        tree.set("measure", measure(figure.measure()));
        ArrayNode layers = tree.putArray("layers");
        figure.layers().forEach(layer -> layers.add(JsonLayers.of(layer)));
        ArrayNode sources = tree.putArray("sources");
        figure.sources().forEach(source -> sources.add(source(source)));
        tree.set("stamp", stamp(figure.stamp()));
        return tree;
    }

    private static ObjectNode domain(Domain domain) {
        ObjectNode node = NODES.objectNode();
        switch (domain) {
            case Domain.Years(double from, double until, List<Domain.Name> names) -> {
                node.put("kind", "years").put("from", from).put("until", until);
                if (!names.isEmpty()) {
                    ArrayNode list = node.putArray("names");
                    names.forEach(name -> list.addObject().put("at", name.at()).put("name", name.text()));
                }
            }
            case Domain.Rows(List<String> labels) -> node.put("kind", "rows").set("labels", texts(labels));
        }
        return node;
    }

    private static ObjectNode measure(Measure measure) {
        return NODES.objectNode()
                .put("label", measure.label())
                .put("unit", measure.unit().symbol())
                .put("low", measure.low())
                .put("high", measure.high())
                .put(
                        "scale",
                        switch (measure.scale()) {
                            case LINEAR -> "linear";
                            case LOGARITHMIC -> "logarithmic";
                        });
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = NODES.objectNode()
                .put("id", source.id())
                .put("shortText", source.shortText())
                .put("fullText", source.fullText());
        put(node, "address", source.address());
        put(node, "terms", source.terms());
        return node;
    }

    private static ObjectNode stamp(Stamp stamp) {
        ObjectNode node = NODES.objectNode()
                .put("dataVersion", stamp.dataVersion())
                .put("date", stamp.date().toString())
                .put("address", stamp.address());
        node.set("choices", texts(stamp.choices()));
        return node;
    }

    static ArrayNode texts(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    static void put(ObjectNode node, String name, Optional<String> text) {
        text.ifPresent(it -> node.put(name, it));
    }
}
