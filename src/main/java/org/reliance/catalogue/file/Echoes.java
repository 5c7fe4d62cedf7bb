package org.reliance.catalogue.file;

import java.util.Arrays;

/**
 * Gives back the same text object for the same characters, as far as it remembers them: most columns say the same few
 * things over and over, and each is then held, hashed and checked once.
 */
final class Echoes {

    private static final int REMEMBERED = 1 << 8;
    private static final int LONGEST = 100;

    private final String[] texts = new String[REMEMBERED];

    Echoes() {
        Arrays.fill(texts, "");
    }

    /** The text of those characters. */
    String of(char[] characters, int offset, int length) {
        if (length > LONGEST) {
            return new String(characters, offset, length);
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int place = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
        if (!isSame(texts[place], characters, offset, length)) {
            texts[place] = new String(characters, offset, length);
        }
        return texts[place];
    }

    private static boolean isSame(String text, char[] characters, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
