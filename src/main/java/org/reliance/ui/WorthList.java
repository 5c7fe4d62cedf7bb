package org.reliance.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.reliance.figure.Layer;

/** What a trend is worth: its judgement in words, then number by number. */
final class WorthList extends Div {

    private final Paragraph judgement = new Paragraph();
    private final DescriptionList list = new DescriptionList();

    WorthList() {
        judgement.addClassName("judgement");
        add(judgement, list);
    }

    void show(Layer.Trend trend) {
        judgement.setText(trend.judgement());
        list.removeAll();
        for (Layer.Statistic statistic : trend.statistics()) {
            list.add(new Div(new Term(statistic.label()), new Description(statistic.text())));
        }
    }
}
