/// The workspace as it lies on the disk under a passphrase: Argon2id makes a key of the passphrase, AES-256-GCM seals the
/// whole file. The entry point is [SealedFile]. Uses `model`.
@NullMarked
package org.trigpoint.store.seal;

import org.jspecify.annotations.NullMarked;
