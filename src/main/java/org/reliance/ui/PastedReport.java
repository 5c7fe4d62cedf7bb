package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.reliance.paste.Choice;
import org.reliance.paste.Column;
import org.reliance.paste.Flaw;
import org.reliance.paste.Pasted;
import org.reliance.paste.Question;

/** How the numbers pasted were read, what was put aside and which lines were left out; what is open is asked. */
final class PastedReport extends Div {

    private static final int NAMED = 12;

    private final BiConsumer<Choice, String> choose;

    PastedReport(BiConsumer<Choice, String> choose) {
        this.choose = choose;
        addClassName("pasted");
        getElement().setAttribute("role", "status");
    }

    void show(Pasted pasted) {
        removeAll();
        if (pasted.isEmpty()) {
            return;
        }
        pasted.refusal().ifPresent(reason -> warn(Words.say("own.unread", reason)));
        pasted.questions().forEach(this::ask);
        if (!pasted.points().isEmpty()) {
            add(new Paragraph(Words.say("own.understood", pasted.points().size())));
        }
        add(list(how(pasted), NAMED));
        if (!pasted.remarks().isEmpty()) {
            add(new Paragraph(Words.say("own.remarks")), list(pasted.remarks(), NAMED));
        }
        if (!pasted.flaws().isEmpty()) {
            warn(Words.say("own.flaws", pasted.flaws().size()));
            add(list(pasted.flaws().stream().map(PastedReport::flaw).toList(), NAMED));
        }
    }

    /** The decisions that the numbers hang on, one a line. */
    private static List<String> how(Pasted pasted) {
        List<String> how = new ArrayList<>();
        how.add(Words.say("own.how.delimiter", ReadingFields.delimiter(pasted.delimiter())));
        pasted.decimal().ifPresent(mark -> how.add(Words.say("own.how.decimal." + mark.id())));
        how.add(
                pasted.header().isPresent()
                        ? Words.say(
                                "own.how.header",
                                Integer.toString(pasted.header().getAsInt()))
                        : Words.say("own.how.no-header"));
        pasted.findFormName().ifPresent(form -> how.add(Words.say("own.how.form", form)));
        String columns = pasted.columns().stream()
                .filter(column -> column.role() != Column.Role.UNUSED)
                .map(PastedReport::column)
                .collect(Collectors.joining("; "));
        if (!columns.isEmpty()) {
            how.add(Words.say("own.how.columns", columns));
        }
        if (pasted.absent() > 0) {
            how.add(Words.say("own.how.absent", pasted.absent()));
        }
        return how;
    }

    private void warn(String text) {
        Paragraph head = new Paragraph(text);
        head.addClassName("warning");
        add(head);
    }

    /** A question with a button for each answer; many answers are left to the field below. */
    private void ask(Question question) {
        warn(question.text());
        Div answers = new Div();
        answers.addClassName("answers");
        question.readings().stream().limit(NAMED).forEach(reading -> {
            NativeButton button =
                    new NativeButton(reading.label(), click -> choose.accept(question.choice(), reading.id()));
            button.addClassName("quiet");
            answers.add(button);
        });
        add(answers);
        if (question.readings().size() > NAMED) {
            add(new Paragraph(Words.say("own.more-answers", question.readings().size() - NAMED)));
        }
    }

    private static UnorderedList list(List<String> sentences, int most) {
        UnorderedList list = new UnorderedList();
        sentences.stream().limit(most).forEach(sentence -> list.add(new ListItem(sentence)));
        if (sentences.size() > most) {
            list.add(new ListItem(Words.say("own.flaws.more", sentences.size() - most)));
        }
        return list;
    }

    private static String column(Column column) {
        String role = Words.say("own.role." + column.role().id());
        return column.heading().isEmpty()
                ? Words.say("own.column.number", column.number(), role)
                : Words.say("own.column", column.heading(), role);
    }

    private static String flaw(Flaw flaw) {
        return Words.say("own.flaw", Integer.toString(flaw.line()), flaw.reason());
    }
}
