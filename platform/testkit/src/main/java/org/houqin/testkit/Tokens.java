package org.houqin.testkit;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Access tokens for any person and role, signed with a key the services trust in tests only. */
public final class Tokens {
    static final String ISSUER = "houqin-testkit";
    private static final String PRIVATE = "houqin.testkit.key.private";
    private static final String PUBLIC = "houqin.testkit.key.public";

    private Tokens() {}

    /** A token of the person who stands for a role: always the same person, who is also staff. */
    public static String of(String role) {
        return of(person(role), role, role);
    }

    /** A token of a person; everyone is also staff. */
    public static String of(UUID person, String name, String... roles) {
        Set<String> all = new LinkedHashSet<>(List.of(roles));
        all.add("staff");
        return Jwt.issuer(ISSUER)
                .subject(person.toString())
                .upn(name)
                .preferredUserName(name)
                .claim("name", name)
                .claim("email", name + "@houqin.example")
                .claim("realm_access", Map.of("roles", List.copyOf(all)))
                .expiresIn(Duration.ofHours(1))
                .sign(privateKey());
    }

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
                generator.initialize(2048);
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
