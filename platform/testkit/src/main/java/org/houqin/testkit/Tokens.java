package org.houqin.testkit;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens for any person and role, signed with a key the services trust in tests only. */
public final class Tokens {
    static final String ISSUER = "houqin-testkit";
    private static final String PRIVATE = "houqin.testkit.key.private";
    private static final String PUBLIC = "houqin.testkit.key.public";
    private static final Duration VALID = Duration.ofHours(1);
    private static final Duration REUSED = Duration.ofMinutes(30);

    /** Signing takes longer than the call a token is for. */
    private static final Map<Holder, Signed> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token of the person who stands for a role: always the same person, who is also staff. */
    public static String of(String role) {
        return of(person(role), role, role);
    }

    /** A token of a person; everyone is also staff. The same again for the same person until it is half an hour old. */
    public static String of(UUID person, String name, String... roles) {
        Set<String> all = new LinkedHashSet<>(List.of(roles));
        all.add("staff");
        Instant now = Instant.now();
        return SIGNED.compute(
                        new Holder(person, name, List.copyOf(all)),
                        (holder, known) ->
                                known != null && now.isBefore(known.at().plus(REUSED))
                                        ? known
                                        : new Signed(holder.sign(VALID), now))
                .token();
    }

    /** A new token of a member of staff that expires so soon. */
    public static String expiring(UUID person, String name, Duration after) {
        return new Holder(person, name, List.of("staff")).sign(after);
    }

    private record Holder(UUID person, String name, List<String> roles) {
        String sign(Duration valid) {
            return Jwt.issuer(ISSUER)
                    .subject(person.toString())
                    .upn(name)
                    .preferredUserName(name)
                    .claim("name", name)
                    .claim("email", name + "@houqin.example")
                    .claim("realm_access", Map.of("roles", roles))
                    .expiresIn(valid)
                    .sign(privateKey());
        }
    }

    private record Signed(String token, Instant at) {}

    /** Id of the person who stands for a role in {@link #of(String)}. */
    public static UUID person(String role) {
        return UUID.nameUUIDFromBytes(("houqin:" + role).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static String publicKey() {
        generate();
        return System.getProperty(PUBLIC);
    }

    private static PrivateKey privateKey() {
        generate();
        try {
            byte[] key = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void generate() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PRIVATE) != null) {
                return;
            }
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                // Every call verifies a signature, which is least work with the smallest exponent.
                generator.initialize(new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F0));
                KeyPair pair = generator.generateKeyPair();
                Base64.Encoder base64 = Base64.getEncoder();
                System.setProperty(
                        PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
                System.setProperty(
                        PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
