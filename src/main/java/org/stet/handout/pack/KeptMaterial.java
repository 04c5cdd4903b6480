package org.stet.handout.pack;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.stet.handout.material.Material;
import org.stet.http.CanonicalJson;
import org.stet.text.StoredText;

/** What packs are made of, once for all versions of recipes that share it. */
@Entity
@Table(name = "recipe_material")
class KeptMaterial extends PanacheEntityBase {

    /** Of {@link #material}, in lower-case hexadecimal digits. */
    @Id
    public String sha256;

    /** Canonical JSON: the {@link Material}. */
    @Column(nullable = false)
    public String material;

    protected KeptMaterial() {} // for Hibernate

    private KeptMaterial(String sha256, String material) {
        this.sha256 = sha256;
        this.material = material;
    }

    /** Keeps it, if that was not done before. */
    static KeptMaterial keep(Material material) {
        var json = CanonicalJson.write(material);
        var sha256 = StoredText.of(json).sha256();
        return KeptMaterial.<KeptMaterial>findByIdOptional(sha256).orElseGet(() -> {
            var kept = new KeptMaterial(sha256, json);
            kept.persistAndFlush();
            return kept;
        });
    }

    static Optional<KeptMaterial> bySha256(String sha256) {
        return findByIdOptional(sha256);
    }

    Material read() {
        return CanonicalJson.read(material, Material.class);
    }
}
