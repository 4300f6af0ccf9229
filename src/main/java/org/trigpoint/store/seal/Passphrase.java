package org.trigpoint.store.seal;

import org.trigpoint.model.RefusedException;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// A passphrase, kept out of strings, exceptions and logs as far as the source of it allows.
public final class Passphrase {
    /// A new passphrase has at least so many characters: four or five words.
    public static final int SHORTEST = 12;

    private static final int MOST_BYTES_A_CHARACTER = 3;

    private final char[] characters;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /// A passphrase as it was typed. The same letters typed on another system are the same passphrase (Unicode NFC).
    public static Passphrase of(char[] typed) {
        return new Passphrase(isPlain(typed)
                ? typed.clone()
                : Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFC).toCharArray());
    }

    /// Letters that are the same in every form of Unicode need no string, which could not be wiped.
    private static boolean isPlain(char[] typed) {
        for (char letter : typed) {
            if (letter >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// Overwrites the letters in memory; the passphrase is of no use afterwards.
    public void forget() {
        Arrays.fill(characters, '\0');
    }

    /// Refuses a new passphrase that is too short to withstand guessing.
    public Passphrase strongEnough() {
        if (characters.length < SHORTEST) {
            throw new RefusedException("a passphrase needs at least " + SHORTEST
                    + " characters; four or five unrelated words are easy to keep in mind");
        }
        return this;
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(characters.length * MOST_BYTES_A_CHARACTER);
        StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(characters), buffer, true);
        byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
        Arrays.fill(buffer.array(), (byte) 0);
        return bytes;
    }

    @Override
    public String toString() {
        return "a passphrase";
    }
}
