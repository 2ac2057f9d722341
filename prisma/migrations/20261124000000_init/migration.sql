-- CreateEnum
CREATE TYPE "act" AS ENUM ('SAY', 'ANNOUNCE', 'ADD', 'EXPLAIN', 'AFFIRM', 'DENY', 'REJECT', 'DEMAND', 'WARN', 'ACCUSE', 'CLAIM', 'CRITICIZE', 'PRAISE', 'PROMISE', 'EXPECT', 'BELIEVE', 'ADMIT', 'ASK', 'EXPRESS');

-- CreateEnum
CREATE TYPE "kind" AS ENUM ('DIRECT', 'INDIRECT', 'MIXED');

-- CreateEnum
CREATE TYPE "speaker_type" AS ENUM ('PERSON', 'ORGANIZATION', 'UNNAMED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "occasion_kind" AS ENUM ('STATEMENT', 'PRESS_CONFERENCE', 'INTERVIEW', 'SPEECH', 'POST', 'MEETING', 'CALL', 'LETTER', 'REPORT');

-- CreateEnum
CREATE TYPE "mention_kind" AS ENUM ('PERSON', 'ORGANIZATION', 'PLACE');

-- CreateEnum
CREATE TYPE "text_part" AS ENUM ('HEADLINE', 'BODY');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('DAY', 'MINUTE');

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "source_id" UUID,
    "url" TEXT,
    "content_hash" TEXT NOT NULL,
    "headline" TEXT,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "byline" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "headline_length" INTEGER NOT NULL,
    "body_length" INTEGER NOT NULL,
    "engine" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "name" (
    "id" UUID NOT NULL,
    "person_id" UUID,
    "organization_id" UUID,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "affiliation" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organization_id" UUID,
    "role" TEXT NOT NULL,
    "folded_role" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "first_seen" TIMESTAMPTZ(3),
    "last_seen" TIMESTAMPTZ(3),

    CONSTRAINT "affiliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "headline_length" INTEGER NOT NULL,
    "body_length" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "part" "text_part" NOT NULL,
    "spans" INTEGER[],
    "text" TEXT NOT NULL,
    "kind" "kind" NOT NULL,
    "act" "act" NOT NULL,
    "cue_start" INTEGER,
    "cue_end" INTEGER,
    "person_id" UUID,
    "organization_id" UUID,
    "speaker_type" "speaker_type" NOT NULL,
    "speaker_name" TEXT,
    "speaker_role" TEXT,
    "mention_start" INTEGER,
    "mention_end" INTEGER,
    "occasion_kind" "occasion_kind",
    "occasion_start" INTEGER,
    "occasion_end" INTEGER,
    "said_at" TIMESTAMPTZ(3),
    "said_at_precision" "date_precision",
    "parent_id" UUID,
    "continues_id" UUID,
    "confidence" DOUBLE PRECISION NOT NULL,
    "rule" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "source_id" UUID,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "mention_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "person_id" UUID,
    "organization_id" UUID,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "source_slug_key" ON "source"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "article_url_key" ON "article"("url");

-- CreateIndex
CREATE UNIQUE INDEX "article_content_hash_key" ON "article"("content_hash");

-- CreateIndex
CREATE UNIQUE INDEX "article_id_headline_length_body_length_key" ON "article"("id", "headline_length", "body_length");

-- CreateIndex
CREATE UNIQUE INDEX "person_key_key" ON "person"("key");

-- CreateIndex
CREATE UNIQUE INDEX "organization_key_key" ON "organization"("key");

-- CreateIndex
CREATE INDEX "name_folded_idx" ON "name"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "name_person_id_text_language_key" ON "name"("person_id", "text", "language");

-- CreateIndex
CREATE UNIQUE INDEX "name_organization_id_text_language_key" ON "name"("organization_id", "text", "language");

-- CreateIndex
CREATE INDEX "statement_parent_id_idx" ON "statement"("parent_id");

-- CreateIndex
CREATE INDEX "statement_continues_id_idx" ON "statement"("continues_id");

-- CreateIndex
CREATE UNIQUE INDEX "statement_article_id_position_key" ON "statement"("article_id", "position");

-- CreateIndex
CREATE INDEX "mention_folded_idx" ON "mention"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "mention_statement_id_position_key" ON "mention"("statement_id", "position");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "name" ADD CONSTRAINT "name_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "name" ADD CONSTRAINT "name_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_article_id_headline_length_body_length_fkey" FOREIGN KEY ("article_id", "headline_length", "body_length") REFERENCES "article"("id", "headline_length", "body_length") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_continues_id_fkey" FOREIGN KEY ("continues_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What schema.prisma cannot say.

-- A statement may name one of the same batch as its parent or predecessor, in any order.
ALTER TABLE "statement" ALTER CONSTRAINT "statement_parent_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "statement" ALTER CONSTRAINT "statement_continues_id_fkey" DEFERRABLE INITIALLY DEFERRED;

-- Start, end, start, end …: every span has words, they ascend without overlap and stay inside the text.
CREATE FUNCTION "spans_inside"("spans" INTEGER[], "length" INTEGER) RETURNS BOOLEAN
LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT cardinality("spans") > 0
    AND cardinality("spans") % 2 = 0
    AND array_position("spans", NULL) IS NULL
    AND "spans"[1] >= 0
    AND "spans"[cardinality("spans")] <= "length"
    AND NOT EXISTS (
      SELECT FROM generate_series(2, cardinality("spans")) AS "i"
      WHERE CASE WHEN "i" % 2 = 0 THEN "spans"["i"] <= "spans"["i" - 1] ELSE "spans"["i"] < "spans"["i" - 1] END
    )
$$;

-- Both ends or neither, and inside the text.
CREATE FUNCTION "span_inside"("start" INTEGER, "end" INTEGER, "length" INTEGER) RETURNS BOOLEAN
LANGUAGE SQL IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN "start" IS NULL THEN "end" IS NULL
    ELSE COALESCE("start" >= 0 AND "start" < "end" AND "end" <= "length", FALSE)
  END
$$;

ALTER TABLE "source" ADD CONSTRAINT "source_named" CHECK ("slug" <> '' AND "name" <> '');

ALTER TABLE "article"
  ADD CONSTRAINT "article_has_text" CHECK ("body_length" > 0 AND "body_length" >= char_length("body")),
  ADD CONSTRAINT "article_headline_length" CHECK ("headline_length" >= COALESCE(char_length("headline"), 0) AND ("headline" IS NOT NULL OR "headline_length" = 0)),
  ADD CONSTRAINT "article_content_hash" CHECK ("content_hash" ~ '^[0-9a-f]{64}$');

ALTER TABLE "person" ADD CONSTRAINT "person_named" CHECK ("key" <> '' AND "name" <> '');
ALTER TABLE "organization" ADD CONSTRAINT "organization_named" CHECK ("key" <> '' AND "name" <> '');
ALTER TABLE "name"
  ADD CONSTRAINT "name_of_one" CHECK (num_nonnulls("person_id", "organization_id") = 1),
  ADD CONSTRAINT "name_has_text" CHECK ("text" <> '' AND "folded" <> '');
ALTER TABLE "affiliation"
  ADD CONSTRAINT "affiliation_has_role" CHECK ("role" <> '' AND "folded_role" <> ''),
  ADD CONSTRAINT "affiliation_seen" CHECK ("first_seen" <= "last_seen");

ALTER TABLE "statement"
  ADD CONSTRAINT "statement_of_one_speaker" CHECK (num_nonnulls("person_id", "organization_id") <= 1),
  ADD CONSTRAINT "statement_speaker_type" CHECK (
    CASE "speaker_type"
      WHEN 'PERSON' THEN "organization_id" IS NULL
      WHEN 'ORGANIZATION' THEN "person_id" IS NULL
      ELSE num_nonnulls("person_id", "organization_id") = 0
    END
  ),
  ADD CONSTRAINT "statement_position" CHECK ("position" >= 0),
  ADD CONSTRAINT "statement_has_text" CHECK ("text" <> ''),
  ADD CONSTRAINT "statement_spans" CHECK (
    "spans_inside"("spans", CASE "part" WHEN 'HEADLINE' THEN "headline_length" ELSE "body_length" END)
  ),
  ADD CONSTRAINT "statement_cue" CHECK (
    "span_inside"("cue_start", "cue_end", CASE "part" WHEN 'HEADLINE' THEN "headline_length" ELSE "body_length" END)
  ),
  ADD CONSTRAINT "statement_mention" CHECK (
    "span_inside"("mention_start", "mention_end", CASE "part" WHEN 'HEADLINE' THEN "headline_length" ELSE "body_length" END)
  ),
  ADD CONSTRAINT "statement_occasion" CHECK (
    "span_inside"("occasion_start", "occasion_end", CASE "part" WHEN 'HEADLINE' THEN "headline_length" ELSE "body_length" END)
    AND ("occasion_kind" IS NULL) = ("occasion_start" IS NULL)
  ),
  ADD CONSTRAINT "statement_said_at" CHECK (("said_at" IS NULL) = ("said_at_precision" IS NULL)),
  ADD CONSTRAINT "statement_confidence" CHECK ("confidence" BETWEEN 0 AND 1),
  ADD CONSTRAINT "statement_not_inside_itself" CHECK ("parent_id" <> "id" AND "continues_id" <> "id");

ALTER TABLE "mention"
  ADD CONSTRAINT "mention_of_one" CHECK (num_nonnulls("person_id", "organization_id") <= 1),
  ADD CONSTRAINT "mention_kind" CHECK (
    CASE "kind"
      WHEN 'PERSON' THEN "organization_id" IS NULL
      WHEN 'ORGANIZATION' THEN "person_id" IS NULL
      ELSE num_nonnulls("person_id", "organization_id") = 0
    END
  ),
  ADD CONSTRAINT "mention_span" CHECK ("start" >= 0 AND "start" < "end"),
  ADD CONSTRAINT "mention_position" CHECK ("position" >= 0);

-- One row for each role of a person at an organization, or at none.
CREATE UNIQUE INDEX "affiliation_once" ON "affiliation" ("person_id", "organization_id", "folded_role") NULLS NOT DISTINCT;
CREATE INDEX "affiliation_member" ON "affiliation" ("organization_id", "person_id");

-- Whoever can speak. An id belongs to one table only, so it names the speaker without the type.
CREATE VIEW "speaker" AS
  SELECT "id", 'PERSON'::"speaker_type" AS "type", "name" FROM "person"
  UNION ALL
  SELECT "id", 'ORGANIZATION'::"speaker_type" AS "type", "name" FROM "organization";

-- Keyset pages: the columns that bind the parent, then the order's key, then the id. Unknown dates come before all others.
CREATE INDEX "source_by_name" ON "source" ("name" COLLATE "C", "id");
CREATE INDEX "person_by_name" ON "person" ("name" COLLATE "C", "id");
CREATE INDEX "organization_by_name" ON "organization" ("name" COLLATE "C", "id");
CREATE INDEX "name_of_speaker" ON "name" (COALESCE("person_id", "organization_id"));
CREATE INDEX "name_prefix" ON "name" ("folded" text_pattern_ops);
CREATE INDEX "article_by_date" ON "article" (COALESCE("published_at", '-infinity'), "id");
CREATE INDEX "article_of_source" ON "article" ("source_id", COALESCE("published_at", '-infinity'), "id");
CREATE INDEX "statement_by_date" ON "statement" (COALESCE("published_at", '-infinity'), "id");
CREATE INDEX "statement_by_saying" ON "statement" (COALESCE("said_at", '-infinity'), "id");
CREATE INDEX "statement_by_confidence" ON "statement" ("confidence", "id");
CREATE INDEX "statement_of_source" ON "statement" ("source_id", COALESCE("published_at", '-infinity'), "id");
CREATE INDEX "statement_of_speaker" ON "statement" (COALESCE("person_id", "organization_id"), COALESCE("published_at", '-infinity'), "id");
CREATE INDEX "statement_of_speaker_by_saying" ON "statement" (COALESCE("person_id", "organization_id"), COALESCE("said_at", '-infinity'), "id");
CREATE INDEX "mention_of_speaker" ON "mention" (COALESCE("person_id", "organization_id"), "statement_id");
