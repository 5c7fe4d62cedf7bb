package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reliance.paste.Choice;
import org.reliance.paste.Choices;
import org.reliance.paste.Column;
import org.reliance.paste.DateOrder;
import org.reliance.paste.DecimalMark;
import org.reliance.paste.Delimiter;
import org.reliance.paste.Pasted;

/** A field for each decision about pasted text: automatic, or as the reader says. */
final class ReadingFields extends Div {

    private static final int DEEPEST_HEADER = 12;

    private final Map<Choice, OptionField> fields = new EnumMap<>(Choice.class);

    ReadingFields(BiConsumer<Choice, String> choose) {
        addClassName("trend-options");
        for (Choice choice : Choice.values()) {
            OptionField field =
                    new OptionField(Words.say("own.choice." + choice.id()), id -> choose.accept(choice, id));
            fields.put(choice, field);
            add(field);
        }
    }

    void show(Pasted pasted, Choices choices) {
        setVisible(!pasted.isEmpty());
        fields.forEach((choice, field) -> {
            List<OptionField.Option> options = new ArrayList<>();
            options.add(OptionField.Option.of("", Words.say("own.choice.automatic")));
            options.addAll(options(choice, pasted));
            String chosen = choices.get(choice);
            if (options.stream().noneMatch(option -> option.id().equals(chosen))) {
                options.add(OptionField.Option.of(chosen, chosen));
            }
            field.show(options, chosen);
            field.setVisible(options.size() > 1);
        });
    }

    private static List<OptionField.Option> options(Choice choice, Pasted pasted) {
        return switch (choice) {
            case DELIMITER ->
                Arrays.stream(Delimiter.values())
                        .map(each -> OptionField.Option.of(each.id(), delimiter(each)))
                        .toList();
            case DECIMAL ->
                Arrays.stream(DecimalMark.values())
                        .map(each -> OptionField.Option.of(each.id(), Words.say("own.decimal." + each.id())))
                        .toList();
            case DATES ->
                Arrays.stream(DateOrder.values())
                        .map(each -> OptionField.Option.of(each.id(), Words.say("own.dates." + each.id())))
                        .toList();
            case HEADER -> headers();
            case X ->
                Stream.concat(Stream.of(none("own.choice.numbered")), columns(pasted))
                        .toList();
            case Y -> columns(pasted).toList();
            case SERIES ->
                pasted.series().stream()
                        .map(each -> OptionField.Option.of(each.id(), each.label()))
                        .toList();
        };
    }

    private static List<OptionField.Option> headers() {
        return Stream.concat(
                        Stream.of(none("own.choice.no-header")),
                        IntStream.rangeClosed(1, DEEPEST_HEADER)
                                .mapToObj(Integer::toString)
                                .map(line -> OptionField.Option.of(line, Words.say("own.choice.line", line))))
                .toList();
    }

    private static OptionField.Option none(String key) {
        return OptionField.Option.of(Choices.NONE, Words.say(key));
    }

    private static Stream<OptionField.Option> columns(Pasted pasted) {
        return pasted.columns().stream().map(ReadingFields::column);
    }

    private static OptionField.Option column(Column column) {
        String number = Integer.toString(column.number());
        return OptionField.Option.of(
                number, column.heading().isEmpty() ? Words.say("own.choice.column", number) : column.heading());
    }

    /** What a delimiter is called. */
    static String delimiter(Delimiter delimiter) {
        return Words.say("own.delimiter." + delimiter.id());
    }
}
