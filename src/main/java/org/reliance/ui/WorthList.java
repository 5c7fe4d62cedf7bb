package org.reliance.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.reliance.figure.Layer;

/** What a trend is worth: its judgement in words, then number by number. */
final class WorthList extends Div {

    WorthList(Layer.Trend trend) {
        Paragraph judgement = new Paragraph(trend.judgement());
        judgement.addClassName("judgement");
        DescriptionList list = new DescriptionList();
        for (Layer.Statistic statistic : trend.statistics()) {
            list.add(new Term(statistic.label()), new Description(statistic.text()));
        }
        add(judgement, list);
    }
}
