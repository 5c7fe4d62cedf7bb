package org.reliance.render;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One drawn element of a picture's SVG, as the drawing script writes it: flat, without groups and style sheets.
 *
 * @param text its words, if it is text
 */
record SvgElement(String name, Map<String, String> attributes, String text) {

    /** What is about the picture and not in it. */
    private static final Set<String> FRAME = Set.of("svg", "title", "desc");

    /** The elements of a document, from back to front. */
    static List<SvgElement> listOf(String svg) {
        List<SvgElement> elements = new ArrayList<>();
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(svg));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && !FRAME.contains(reader.getLocalName())) {
                    elements.add(read(reader));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the picture drawn is no SVG: " + e.getMessage(), e);
        }
        return elements;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static SvgElement read(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new SvgElement(name, attributes, name.equals("text") ? reader.getElementText() : "");
    }

    Optional<String> find(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** A number in pixels; 0 where there is none. */
    double number(String attribute) {
        return number(attribute, 0);
    }

    double number(String attribute, double otherwise) {
        return find(attribute).map(Double::parseDouble).orElse(otherwise);
    }
}
