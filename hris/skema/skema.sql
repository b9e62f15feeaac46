-- Ditulis oleh `make skema` dari migrasi; jangan disunting.

CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);

CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);

CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);

CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
                    DECLARE
                        _pgh_context_id UUID;
                        _pgh_context_metadata JSONB;
                    BEGIN
                        BEGIN
                            SELECT INTO _pgh_context_id
                                CURRENT_SETTING('pghistory.context_id');
                            SELECT INTO _pgh_context_metadata
                                CURRENT_SETTING('pghistory.context_metadata');
                            EXCEPTION WHEN OTHERS THEN
                        END;
                        IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
                            INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
                                VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
                                ON CONFLICT (id) DO UPDATE
                                    SET metadata = EXCLUDED.metadata,
                                        updated_at = EXCLUDED.updated_at
                                    WHERE pghistory_context.metadata != EXCLUDED.metadata;
                            RETURN _pgh_context_id;
                        ELSE
                            RETURN NULL;
                        END IF;
                    END;
                $$;

CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
                DECLARE
                    _pgtrigger_ignore TEXT[];
                    _result BOOLEAN;
                BEGIN
                    BEGIN
                        SELECT INTO _pgtrigger_ignore
                            CURRENT_SETTING('pgtrigger.ignore');
                        EXCEPTION WHEN OTHERS THEN
                    END;
                    IF _pgtrigger_ignore IS NOT NULL THEN
                        SELECT trigger_name = ANY(_pgtrigger_ignore)
                        INTO _result;
                        RETURN _result;
                    ELSE
                        RETURN FALSE;
                    END IF;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_aturan_terkunci_66b5d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF (OLD.kode, OLD.aktif, OLD.masa) IS NOT DISTINCT FROM (NEW.kode, NEW.aktif, NEW.masa) THEN
            RETURN NEW;
        END IF;
        PERFORM pg_advisory_xact_lock(727010);
        IF (OLD.kode, OLD.aktif, lower(OLD.masa)) IS DISTINCT FROM (NEW.kode, NEW.aktif, lower(NEW.masa))
           AND EXISTS (SELECT 1 FROM jp_jpdiakui d WHERE d.aturan_id = OLD.id) THEN
            RAISE EXCEPTION 'Aturan ini sudah menghitung JP: kode, tanggal mulai, dan keadaan aktifnya tetap.' USING ERRCODE = 'check_violation';
        END IF;
        IF upper(NEW.masa) IS DISTINCT FROM upper(OLD.masa)
           AND EXISTS (SELECT 1 FROM jp_jpdiakui d JOIN jp_kegiatan k ON k.id = d.kegiatan_id
                        WHERE d.aturan_id = OLD.id AND k.tanggal_selesai >= upper(NEW.masa)) THEN
            RAISE EXCEPTION 'JP menurut aturan ini sudah dihitung sesudah hari itu; akhiri aturan ini sesudahnya.' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
        
                END;
            $$;

CREATE FUNCTION public.pgtrigger_data_beku_a25b4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_11b07() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "idp_itemidpevent" ("asal_id", "bentuk_id", "biaya", "id", "idp_id", "jp_rencana", "judul", "jumlah", "kompetensi", "penjelasan_jp", "penyelenggara", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sebab", "triwulan") VALUES (OLD."asal_id", OLD."bentuk_id", OLD."biaya", OLD."id", OLD."idp_id", OLD."jp_rencana", OLD."judul", OLD."jumlah", OLD."kompetensi", OLD."penjelasan_jp", OLD."penyelenggara", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."sebab", OLD."triwulan"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_2cd2d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "direktori_rekomendasikotakevent" ("bentuk_id", "ditetapkan_oleh_id", "ditetapkan_pada", "id", "kekuatan", "kotak", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status") VALUES (OLD."bentuk_id", OLD."ditetapkan_oleh_id", OLD."ditetapkan_pada", OLD."id", OLD."kekuatan", OLD."kotak", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."status"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_358e1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_jpdiakuievent" ("aturan_id", "id", "jp_diakui", "jp_dihitung", "kegiatan_id", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sebab", "tahun") VALUES (OLD."aturan_id", OLD."id", OLD."jp_diakui", OLD."jp_dihitung", OLD."kegiatan_id", OLD."pegawai_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."sebab", OLD."tahun"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_3de21() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_statuspegawaievent" ("id", "jenis", "keterangan", "masa", "nomor_sk", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."id", OLD."jenis", OLD."keterangan", OLD."masa", OLD."nomor_sk", OLD."pegawai_id", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_464d6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_putaranpemetaanevent" ("ambang_kinerja_menengah", "ambang_kinerja_tinggi", "ambang_menengah", "ambang_tinggi", "catatan", "dibuat_pada", "dihitung_pada", "ditetapkan_oleh_id", "ditetapkan_pada", "ditetapkan_sebagai", "id", "nama", "oleh_id", "pekerjaan_id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "tanggal", "terbit", "unit_id") VALUES (OLD."ambang_kinerja_menengah", OLD."ambang_kinerja_tinggi", OLD."ambang_menengah", OLD."ambang_tinggi", OLD."catatan", OLD."dibuat_pada", OLD."dihitung_pada", OLD."ditetapkan_oleh_id", OLD."ditetapkan_pada", OLD."ditetapkan_sebagai", OLD."id", OLD."nama", OLD."oleh_id", OLD."pekerjaan_id", OLD."periode_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."status", OLD."tanggal", OLD."terbit", OLD."unit_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_4a98b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_unitkerjaevent" ("adalah_badan", "alamat", "id", "induk_id", "jalur", "kode", "kota", "nama", "pemerintah", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "singkatan") VALUES (OLD."adalah_badan", OLD."alamat", OLD."id", OLD."induk_id", OLD."jalur", OLD."kode", OLD."kota", OLD."nama", OLD."pemerintah", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."singkatan"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_509d5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "idp_realisasiitemevent" ("id", "item_id", "kegiatan_id", "oleh_id", "pada", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."id", OLD."item_id", OLD."kegiatan_id", OLD."oleh_id", OLD."pada", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_50e8b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_riwayatjabatanevent" ("id", "jabatan_id", "jenis", "masa", "nomor_sk", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."id", OLD."jabatan_id", OLD."jenis", OLD."masa", OLD."nomor_sk", OLD."pegawai_id", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_5b405() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_kegiatanevent" ("alasan_penolakan", "bentuk_id", "diajukan_pada", "diverifikasi_oleh_id", "diverifikasi_pada", "id", "jp_perkiraan", "judul", "jumlah", "keterangan", "lingkup", "nomor_sertifikat", "pegawai_id", "penyelenggara", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "tanggal_mulai", "tanggal_selesai") VALUES (OLD."alasan_penolakan", OLD."bentuk_id", OLD."diajukan_pada", OLD."diverifikasi_oleh_id", OLD."diverifikasi_pada", OLD."id", OLD."jp_perkiraan", OLD."judul", OLD."jumlah", OLD."keterangan", OLD."lingkup", OLD."nomor_sertifikat", OLD."pegawai_id", OLD."penyelenggara", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."status", OLD."tanggal_mulai", OLD."tanggal_selesai"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_7afeb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "kompetensi_standarkompetensievent" ("dasar_hukum", "id", "jabatan_id", "jenjang_id", "kompetensi_id", "masa", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tingkat") VALUES (OLD."dasar_hukum", OLD."id", OLD."jabatan_id", OLD."jenjang_id", OLD."kompetensi_id", OLD."masa", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."tingkat"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_81802() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_periodekinerjaevent" ("id", "jenis", "mulai", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "skema") VALUES (OLD."id", OLD."jenis", OLD."mulai", OLD."nama", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."selesai", OLD."skema"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_857f8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_sasaranunitevent" ("id", "kinerja_unit_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realisasi", "satuan", "target", "uraian", "urut") VALUES (OLD."id", OLD."kinerja_unit_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."realisasi", OLD."satuan", OLD."target", OLD."uraian", OLD."urut"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_94b69() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_sasarankinerjaevent" ("id", "penilaian_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realisasi", "satuan", "target", "uraian", "urut") VALUES (OLD."id", OLD."penilaian_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."realisasi", OLD."satuan", OLD."target", OLD."uraian", OLD."urut"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_9aa3e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_jabatanevent" ("atasan_id", "atasan_luar_jabatan", "atasan_luar_nama", "id", "jalur", "jenjang_id", "memimpin", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (OLD."atasan_id", OLD."atasan_luar_jabatan", OLD."atasan_luar_nama", OLD."id", OLD."jalur", OLD."jenjang_id", OLD."memimpin", OLD."nama", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."unit_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_a3e08() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "kompetensi_tingkatkompetensievent" ("id", "indikator", "kompetensi_id", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tingkat", "uraian") VALUES (OLD."id", OLD."indikator", OLD."kompetensi_id", OLD."nama", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."tingkat", OLD."uraian"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_ca92c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "kompetensi_hasilasesmenevent" ("asesmen_id", "id", "kompetensi_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tingkat", "tingkat_atasan") VALUES (OLD."asesmen_id", OLD."id", OLD."kompetensi_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."tingkat", OLD."tingkat_atasan"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_f262e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_riwayatpangkatevent" ("golongan_id", "id", "masa", "nomor_sk", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."golongan_id", OLD."id", OLD."masa", OLD."nomor_sk", OLD."pegawai_id", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_f3a90() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_buktievent" ("berkas", "diunggah_oleh_id", "diunggah_pada", "id", "jenis", "jenjang_penerbit_id", "kegiatan_id", "nama_asli", "nomor", "penerbit", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sidik", "tanggal", "tipe", "ukuran") VALUES (OLD."berkas", OLD."diunggah_oleh_id", OLD."diunggah_pada", OLD."id", OLD."jenis", OLD."jenjang_penerbit_id", OLD."kegiatan_id", OLD."nama_asli", OLD."nomor", OLD."penerbit", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."sidik", OLD."tanggal", OLD."tipe", OLD."ukuran"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_04730() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "kompetensi_asesmenevent" ("alasan_batal", "asesor", "berlaku_sampai", "catatan_atasan", "dibuat_pada", "dikonfirmasi_oleh_id", "dikonfirmasi_pada", "id", "jpm_sumber", "metode", "oleh_id", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "saran", "status", "tanggal") VALUES (NEW."alasan_batal", NEW."asesor", NEW."berlaku_sampai", NEW."catatan_atasan", NEW."dibuat_pada", NEW."dikonfirmasi_oleh_id", NEW."dikonfirmasi_pada", NEW."id", NEW."jpm_sumber", NEW."metode", NEW."oleh_id", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."saran", NEW."status", NEW."tanggal"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_09b02() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_predikatevent" ("batas_atas", "batas_bawah", "id", "kode", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tingkat", "urut") VALUES (NEW."batas_atas", NEW."batas_bawah", NEW."id", NEW."kode", NEW."nama", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."tingkat", NEW."urut"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_0c56d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_kotakevent" ("id", "kategori", "kelompok", "kinerja", "kompetensi", "nomor", "perlakuan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."kategori", NEW."kelompok", NEW."kinerja", NEW."kompetensi", NEW."nomor", NEW."perlakuan", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_15c1c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_barisaturanevent" ("aturan_id", "bentuk_id", "catatan", "id", "jp_internasional", "jp_per_satuan", "maks_jp_per_hari", "maks_kegiatan_per_bulan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tempat_hukum") VALUES (NEW."aturan_id", NEW."bentuk_id", NEW."catatan", NEW."id", NEW."jp_internasional", NEW."jp_per_satuan", NEW."maks_jp_per_hari", NEW."maks_kegiatan_per_bulan", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."tempat_hukum"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_20c45() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_jabatanevent" ("atasan_id", "atasan_luar_jabatan", "atasan_luar_nama", "id", "jalur", "jenjang_id", "memimpin", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."atasan_id", NEW."atasan_luar_jabatan", NEW."atasan_luar_nama", NEW."id", NEW."jalur", NEW."jenjang_id", NEW."memimpin", NEW."nama", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."unit_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_23be5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_penugasanperanevent" ("id", "masa", "pengguna_id", "peran", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."id", NEW."masa", NEW."pengguna_id", NEW."peran", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."unit_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_28139() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "hris_parameterevent" ("id", "jenis", "kunci", "maksimum", "minimum", "nilai", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilihan", "satuan", "sumber") VALUES (NEW."id", NEW."jenis", NEW."kunci", NEW."maksimum", NEW."minimum", NEW."nilai", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."pilihan", NEW."satuan", NEW."sumber"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_3127a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_kinerjaunitevent" ("catatan", "dibuat_pada", "id", "oleh_id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predikat", "unit_id") VALUES (NEW."catatan", NEW."dibuat_pada", NEW."id", NEW."oleh_id", NEW."periode_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."predikat", NEW."unit_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_38933() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "direktori_bentukpengembanganevent" ("aktif", "alias", "boleh_mandiri", "deskripsi", "di_lampiran_a", "di_lampiran_b", "id", "jalur", "kode", "kode_siasn", "nama", "nama_asing", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "porsi", "satuan", "sumber", "tindakan_karier", "urut") VALUES (NEW."aktif", NEW."alias", NEW."boleh_mandiri", NEW."deskripsi", NEW."di_lampiran_a", NEW."di_lampiran_b", NEW."id", NEW."jalur", NEW."kode", NEW."kode_siasn", NEW."nama", NEW."nama_asing", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."porsi", NEW."satuan", NEW."sumber", NEW."tindakan_karier", NEW."urut"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_3d81b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_riwayatpangkatevent" ("golongan_id", "id", "masa", "nomor_sk", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."golongan_id", NEW."id", NEW."masa", NEW."nomor_sk", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_3eb09() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "kompetensi_standarkompetensievent" ("dasar_hukum", "id", "jabatan_id", "jenjang_id", "kompetensi_id", "masa", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tingkat") VALUES (NEW."dasar_hukum", NEW."id", NEW."jabatan_id", NEW."jenjang_id", NEW."kompetensi_id", NEW."masa", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."tingkat"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_4c4d3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_catatankegiatanevent" ("aksi", "catatan", "id", "kegiatan_id", "oleh_id", "pada", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."aksi", NEW."catatan", NEW."id", NEW."kegiatan_id", NEW."oleh_id", NEW."pada", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_50440() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_kegiatanevent" ("alasan_penolakan", "bentuk_id", "diajukan_pada", "diverifikasi_oleh_id", "diverifikasi_pada", "id", "jp_perkiraan", "judul", "jumlah", "keterangan", "lingkup", "nomor_sertifikat", "pegawai_id", "penyelenggara", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "tanggal_mulai", "tanggal_selesai") VALUES (NEW."alasan_penolakan", NEW."bentuk_id", NEW."diajukan_pada", NEW."diverifikasi_oleh_id", NEW."diverifikasi_pada", NEW."id", NEW."jp_perkiraan", NEW."judul", NEW."jumlah", NEW."keterangan", NEW."lingkup", NEW."nomor_sertifikat", NEW."pegawai_id", NEW."penyelenggara", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."status", NEW."tanggal_mulai", NEW."tanggal_selesai"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_5ebff() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "kompetensi_kompetensievent" ("aktif", "definisi", "id", "jenis", "kode", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "unit_id", "urut") VALUES (NEW."aktif", NEW."definisi", NEW."id", NEW."jenis", NEW."kode", NEW."nama", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."sumber", NEW."unit_id", NEW."urut"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_6e0b5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_pemetaanevent" ("dikecualikan", "id", "jabatan_id", "jabatan_nama", "jenjang_id", "jpm", "kekurangan", "kotak", "kotak_hitung", "masukan", "nilai_kinerja", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predikat_id", "putaran_id", "tingkat_kinerja", "tingkat_kompetensi", "unit_id") VALUES (NEW."dikecualikan", NEW."id", NEW."jabatan_id", NEW."jabatan_nama", NEW."jenjang_id", NEW."jpm", NEW."kekurangan", NEW."kotak", NEW."kotak_hitung", NEW."masukan", NEW."nilai_kinerja", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."predikat_id", NEW."putaran_id", NEW."tingkat_kinerja", NEW."tingkat_kompetensi", NEW."unit_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_6ffb7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "idp_itemidpevent" ("asal_id", "bentuk_id", "biaya", "id", "idp_id", "jp_rencana", "judul", "jumlah", "kompetensi", "penjelasan_jp", "penyelenggara", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sebab", "triwulan") VALUES (NEW."asal_id", NEW."bentuk_id", NEW."biaya", NEW."id", NEW."idp_id", NEW."jp_rencana", NEW."judul", NEW."jumlah", NEW."kompetensi", NEW."penjelasan_jp", NEW."penyelenggara", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."sebab", NEW."triwulan"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_793d9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_penilaiankinerjaevent" ("catatan", "diajukan_pada", "dibuat_pada", "dikonfirmasi_oleh_id", "dikonfirmasi_pada", "hasil_kerja", "id", "inovasi", "nilai", "oleh_id", "pegawai_id", "penilai_nama", "penilai_nip", "perilaku_kerja", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predikat_id", "status", "sumber") VALUES (NEW."catatan", NEW."diajukan_pada", NEW."dibuat_pada", NEW."dikonfirmasi_oleh_id", NEW."dikonfirmasi_pada", NEW."hasil_kerja", NEW."id", NEW."inovasi", NEW."nilai", NEW."oleh_id", NEW."pegawai_id", NEW."penilai_nama", NEW."penilai_nip", NEW."perilaku_kerja", NEW."periode_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."predikat_id", NEW."status", NEW."sumber"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_79632() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_periodekinerjaevent" ("id", "jenis", "mulai", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "skema") VALUES (NEW."id", NEW."jenis", NEW."mulai", NEW."nama", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."selesai", NEW."skema"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_81e43() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "kompetensi_tingkatkompetensievent" ("id", "indikator", "kompetensi_id", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tingkat", "uraian") VALUES (NEW."id", NEW."indikator", NEW."kompetensi_id", NEW."nama", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."tingkat", NEW."uraian"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_872c3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_pemulihansandievent" ("alasan", "berlaku_sampai", "catatan", "dikonfirmasi_oleh_id", "dikonfirmasi_pada", "diminta_oleh_id", "diminta_pada", "id", "kode_id", "lepas_dua_langkah", "pengguna_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai_pada", "status") VALUES (NEW."alasan", NEW."berlaku_sampai", NEW."catatan", NEW."dikonfirmasi_oleh_id", NEW."dikonfirmasi_pada", NEW."diminta_oleh_id", NEW."diminta_pada", NEW."id", NEW."kode_id", NEW."lepas_dua_langkah", NEW."pengguna_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."selesai_pada", NEW."status"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_8e1b9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_buktievent" ("berkas", "diunggah_oleh_id", "diunggah_pada", "id", "jenis", "jenjang_penerbit_id", "kegiatan_id", "nama_asli", "nomor", "penerbit", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sidik", "tanggal", "tipe", "ukuran") VALUES (NEW."berkas", NEW."diunggah_oleh_id", NEW."diunggah_pada", NEW."id", NEW."jenis", NEW."jenjang_penerbit_id", NEW."kegiatan_id", NEW."nama_asli", NEW."nomor", NEW."penerbit", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."sidik", NEW."tanggal", NEW."tipe", NEW."ukuran"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_91d83() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_pegawaievent" ("alamat", "contoh", "email", "gelar_belakang", "gelar_depan", "id", "jenis_asn", "jenis_kelamin", "jurusan", "nama", "nip", "no_hp", "pendidikan", "pengguna_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tahun_lulus", "tanggal_lahir", "tempat_lahir", "tmt_cpns") VALUES (NEW."alamat", NEW."contoh", NEW."email", NEW."gelar_belakang", NEW."gelar_depan", NEW."id", NEW."jenis_asn", NEW."jenis_kelamin", NEW."jurusan", NEW."nama", NEW."nip", NEW."no_hp", NEW."pendidikan", NEW."pengguna_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."tahun_lulus", NEW."tanggal_lahir", NEW."tempat_lahir", NEW."tmt_cpns"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_9316b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_aturankonversievent" ("aktif", "dasar_hukum", "id", "kode", "masa", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."aktif", NEW."dasar_hukum", NEW."id", NEW."kode", NEW."masa", NEW."nama", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_94af8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_jpdiakuievent" ("aturan_id", "id", "jp_diakui", "jp_dihitung", "kegiatan_id", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sebab", "tahun") VALUES (NEW."aturan_id", NEW."id", NEW."jp_diakui", NEW."jp_dihitung", NEW."kegiatan_id", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."sebab", NEW."tahun"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_993ca() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "idp_idpevent" ("dibuat_pada", "disusun_oleh_id", "ditetapkan_pada", "id", "jabatan_penanggung_id", "jabatan_penyusun_id", "langkah", "menunggu_sejak", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "tahun", "versi") VALUES (NEW."dibuat_pada", NEW."disusun_oleh_id", NEW."ditetapkan_pada", NEW."id", NEW."jabatan_penanggung_id", NEW."jabatan_penyusun_id", NEW."langkah", NEW."menunggu_sejak", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."status", NEW."tahun", NEW."versi"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_99e17() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "kompetensi_hasilasesmenevent" ("asesmen_id", "id", "kompetensi_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tingkat", "tingkat_atasan") VALUES (NEW."asesmen_id", NEW."id", NEW."kompetensi_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."tingkat", NEW."tingkat_atasan"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_9c928() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_riwayatjabatanevent" ("id", "jabatan_id", "jenis", "masa", "nomor_sk", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."jabatan_id", NEW."jenis", NEW."masa", NEW."nomor_sk", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_9e7d6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_sasaranunitevent" ("id", "kinerja_unit_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realisasi", "satuan", "target", "uraian", "urut") VALUES (NEW."id", NEW."kinerja_unit_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."realisasi", NEW."satuan", NEW."target", NEW."uraian", NEW."urut"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_9ec46() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_putaranpemetaanevent" ("ambang_kinerja_menengah", "ambang_kinerja_tinggi", "ambang_menengah", "ambang_tinggi", "catatan", "dibuat_pada", "dihitung_pada", "ditetapkan_oleh_id", "ditetapkan_pada", "ditetapkan_sebagai", "id", "nama", "oleh_id", "pekerjaan_id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "tanggal", "terbit", "unit_id") VALUES (NEW."ambang_kinerja_menengah", NEW."ambang_kinerja_tinggi", NEW."ambang_menengah", NEW."ambang_tinggi", NEW."catatan", NEW."dibuat_pada", NEW."dihitung_pada", NEW."ditetapkan_oleh_id", NEW."ditetapkan_pada", NEW."ditetapkan_sebagai", NEW."id", NEW."nama", NEW."oleh_id", NEW."pekerjaan_id", NEW."periode_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."status", NEW."tanggal", NEW."terbit", NEW."unit_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_ad41f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_kalibrasievent" ("alasan", "dari", "id", "ke", "oleh_id", "pada", "pemetaan_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sebagai") VALUES (NEW."alasan", NEW."dari", NEW."id", NEW."ke", NEW."oleh_id", NEW."pada", NEW."pemetaan_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."sebagai"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_af2c4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "laporan_pengirimanlaporanevent" ("berkas", "dikirim_oleh_id", "dikirim_pada", "id", "laporan_id", "penerima", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sidik") VALUES (NEW."berkas", NEW."dikirim_oleh_id", NEW."dikirim_pada", NEW."id", NEW."laporan_id", NEW."penerima", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."sidik"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_ba2c0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "idp_realisasiitemevent" ("id", "item_id", "kegiatan_id", "oleh_id", "pada", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."item_id", NEW."kegiatan_id", NEW."oleh_id", NEW."pada", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_ba70d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_sasarankinerjaevent" ("id", "penilaian_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realisasi", "satuan", "target", "uraian", "urut") VALUES (NEW."id", NEW."penilaian_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."realisasi", NEW."satuan", NEW."target", NEW."uraian", NEW."urut"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_bd892() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "direktori_rekomendasikotakevent" ("bentuk_id", "ditetapkan_oleh_id", "ditetapkan_pada", "id", "kekuatan", "kotak", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status") VALUES (NEW."bentuk_id", NEW."ditetapkan_oleh_id", NEW."ditetapkan_pada", NEW."id", NEW."kekuatan", NEW."kotak", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."status"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_c68b9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_usulanperubahanevent" ("alasan", "berkas", "bidang", "diajukan_pada", "diputus_oleh_id", "diputus_pada", "id", "nama_berkas", "nilai_baru", "nilai_lama", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "putusan", "sidik_berkas", "status", "tipe_berkas") VALUES (NEW."alasan", NEW."berkas", NEW."bidang", NEW."diajukan_pada", NEW."diputus_oleh_id", NEW."diputus_pada", NEW."id", NEW."nama_berkas", NEW."nilai_baru", NEW."nilai_lama", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."putusan", NEW."sidik_berkas", NEW."status", NEW."tipe_berkas"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_dd16d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "hris_penggunaevent" ("date_joined", "email", "id", "is_active", "is_staff", "is_superuser", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") VALUES (NEW."date_joined", NEW."email", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."nama", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."username"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_efbb9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "laporan_laporanresmievent" ("berkas", "disusun_oleh_id", "disusun_pada", "id", "jenis", "penanda_jabatan", "penanda_nama", "penanda_nip", "penanda_pangkat", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "semester", "sidik", "status", "tahun", "tanggal_data", "unit_id", "versi") VALUES (NEW."berkas", NEW."disusun_oleh_id", NEW."disusun_pada", NEW."id", NEW."jenis", NEW."penanda_jabatan", NEW."penanda_nama", NEW."penanda_nip", NEW."penanda_pangkat", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."semester", NEW."sidik", NEW."status", NEW."tahun", NEW."tanggal_data", NEW."unit_id", NEW."versi"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_f5ad0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_statuspegawaievent" ("id", "jenis", "keterangan", "masa", "nomor_sk", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."jenis", NEW."keterangan", NEW."masa", NEW."nomor_sk", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_f9c4a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_unitkerjaevent" ("adalah_badan", "alamat", "id", "induk_id", "jalur", "kode", "kota", "nama", "pemerintah", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "singkatan") VALUES (NEW."adalah_badan", NEW."alamat", NEW."id", NEW."induk_id", NEW."jalur", NEW."kode", NEW."kota", NEW."nama", NEW."pemerintah", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."singkatan"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_pindah_keturunan_22257() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                UPDATE pegawai_jabatan
                   SET jalur = NEW.jalur || substr(jalur, length(OLD.jalur) + 1)
                 WHERE jalur LIKE OLD.jalur || '%' AND id <> NEW.id;
                RETURN NULL;
                
                END;
            $$;

CREATE FUNCTION public.pgtrigger_pindah_keturunan_e1062() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                UPDATE pegawai_unitkerja
                   SET jalur = NEW.jalur || substr(jalur, length(OLD.jalur) + 1)
                 WHERE jalur LIKE OLD.jalur || '%' AND id <> NEW.id;
                RETURN NULL;
                
                END;
            $$;

CREATE FUNCTION public.pgtrigger_putaran_beku_14c33() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF EXISTS (SELECT 1 FROM pemetaan_pemetaan m JOIN pemetaan_putaranpemetaan p ON p.id = m.putaran_id WHERE m.id = COALESCE(NEW.pemetaan_id, OLD.pemetaan_id) AND p.status = 'ditetapkan') THEN
                RAISE EXCEPTION 'Putaran ini sudah ditetapkan; masukan dan hasilnya tidak dapat diubah.' USING ERRCODE = 'check_violation';
            END IF;
            IF TG_OP = 'DELETE' THEN
                RETURN OLD;
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_putaran_beku_5b487() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    IF TG_OP = 'UPDATE' THEN
                        OLD.terbit := NEW.terbit;
                        OLD.pekerjaan_id := NEW.pekerjaan_id;
                        IF OLD IS NOT DISTINCT FROM NEW THEN
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'Putaran ini sudah ditetapkan; masukan dan hasilnya tidak dapat diubah.' USING ERRCODE = 'check_violation';
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_putaran_beku_65bad() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF EXISTS (SELECT 1 FROM pemetaan_putaranpemetaan p WHERE p.id = COALESCE(NEW.putaran_id, OLD.putaran_id) AND p.status = 'ditetapkan') THEN
                RAISE EXCEPTION 'Putaran ini sudah ditetapkan; masukan dan hasilnya tidak dapat diubah.' USING ERRCODE = 'check_violation';
            END IF;
            IF TG_OP = 'DELETE' THEN
                RETURN OLD;
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_tarif_terkunci_45a39() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
        IF TG_OP = 'UPDATE' AND
           (OLD.aturan_id, OLD.bentuk_id, OLD.jp_per_satuan, OLD.jp_internasional, OLD.maks_kegiatan_per_bulan,
            OLD.maks_jp_per_hari) IS NOT DISTINCT FROM
           (NEW.aturan_id, NEW.bentuk_id, NEW.jp_per_satuan, NEW.jp_internasional, NEW.maks_kegiatan_per_bulan,
            NEW.maks_jp_per_hari) THEN
            RETURN NEW;
        END IF;
        PERFORM pg_advisory_xact_lock(727010);
        IF TG_OP <> 'INSERT' AND EXISTS (SELECT 1 FROM jp_jpdiakui d WHERE d.aturan_id = OLD.aturan_id) THEN
            RAISE EXCEPTION 'Aturan ini sudah menghitung JP; tarifnya tidak dapat diubah. Buat aturan baru dengan tanggal sesudahnya.' USING ERRCODE = 'check_violation';
        END IF;
        IF TG_OP = 'DELETE' THEN
            RETURN OLD;
        END IF;
        IF EXISTS (SELECT 1 FROM jp_jpdiakui d JOIN jp_kegiatan k ON k.id = d.kegiatan_id
                    WHERE d.aturan_id = NEW.aturan_id AND k.bentuk_id = NEW.bentuk_id) THEN
            RAISE EXCEPTION 'Aturan ini sudah menghitung JP; tarifnya tidak dapat diubah. Buat aturan baru dengan tanggal sesudahnya.' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
        
                END;
            $$;

CREATE FUNCTION public.pgtrigger_tidak_diubah_f4441() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_tulis_jalur_5b342() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE jalur_induk text;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF NEW.atasan_id IS NULL THEN
                    jalur_induk := '/';
                ELSE
                    SELECT jalur INTO jalur_induk FROM pegawai_jabatan WHERE id = NEW.atasan_id;
                END IF;
                IF jalur_induk LIKE '%%/' || NEW.id || '/%%' THEN
                    RAISE EXCEPTION 'Susunan melingkar pada %', NEW.id USING ERRCODE = 'check_violation';
                END IF;
                NEW.jalur := jalur_induk || NEW.id || '/';
                RETURN NEW;
                
                END;
            $$;

CREATE FUNCTION public.pgtrigger_tulis_jalur_cc966() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE jalur_induk text;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF NEW.induk_id IS NULL THEN
                    jalur_induk := '/';
                ELSE
                    SELECT jalur INTO jalur_induk FROM pegawai_unitkerja WHERE id = NEW.induk_id;
                END IF;
                IF jalur_induk LIKE '%%/' || NEW.id || '/%%' THEN
                    RAISE EXCEPTION 'Susunan melingkar pada %', NEW.id USING ERRCODE = 'check_violation';
                END IF;
                NEW.jalur := jalur_induk || NEW.id || '/';
                RETURN NEW;
                
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_13446() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_riwayatpangkatevent" ("golongan_id", "id", "masa", "nomor_sk", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."golongan_id", NEW."id", NEW."masa", NEW."nomor_sk", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_2080e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_usulanperubahanevent" ("alasan", "berkas", "bidang", "diajukan_pada", "diputus_oleh_id", "diputus_pada", "id", "nama_berkas", "nilai_baru", "nilai_lama", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "putusan", "sidik_berkas", "status", "tipe_berkas") VALUES (NEW."alasan", NEW."berkas", NEW."bidang", NEW."diajukan_pada", NEW."diputus_oleh_id", NEW."diputus_pada", NEW."id", NEW."nama_berkas", NEW."nilai_baru", NEW."nilai_lama", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."putusan", NEW."sidik_berkas", NEW."status", NEW."tipe_berkas"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_2c2ae() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_penilaiankinerjaevent" ("catatan", "diajukan_pada", "dibuat_pada", "dikonfirmasi_oleh_id", "dikonfirmasi_pada", "hasil_kerja", "id", "inovasi", "nilai", "oleh_id", "pegawai_id", "penilai_nama", "penilai_nip", "perilaku_kerja", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predikat_id", "status", "sumber") VALUES (NEW."catatan", NEW."diajukan_pada", NEW."dibuat_pada", NEW."dikonfirmasi_oleh_id", NEW."dikonfirmasi_pada", NEW."hasil_kerja", NEW."id", NEW."inovasi", NEW."nilai", NEW."oleh_id", NEW."pegawai_id", NEW."penilai_nama", NEW."penilai_nip", NEW."perilaku_kerja", NEW."periode_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."predikat_id", NEW."status", NEW."sumber"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_2d72f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_unitkerjaevent" ("adalah_badan", "alamat", "id", "induk_id", "jalur", "kode", "kota", "nama", "pemerintah", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "singkatan") VALUES (NEW."adalah_badan", NEW."alamat", NEW."id", NEW."induk_id", NEW."jalur", NEW."kode", NEW."kota", NEW."nama", NEW."pemerintah", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."singkatan"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_3866a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "idp_idpevent" ("dibuat_pada", "disusun_oleh_id", "ditetapkan_pada", "id", "jabatan_penanggung_id", "jabatan_penyusun_id", "langkah", "menunggu_sejak", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "tahun", "versi") VALUES (NEW."dibuat_pada", NEW."disusun_oleh_id", NEW."ditetapkan_pada", NEW."id", NEW."jabatan_penanggung_id", NEW."jabatan_penyusun_id", NEW."langkah", NEW."menunggu_sejak", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."status", NEW."tahun", NEW."versi"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_3c859() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_kalibrasievent" ("alasan", "dari", "id", "ke", "oleh_id", "pada", "pemetaan_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sebagai") VALUES (NEW."alasan", NEW."dari", NEW."id", NEW."ke", NEW."oleh_id", NEW."pada", NEW."pemetaan_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."sebagai"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_41c87() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "idp_itemidpevent" ("asal_id", "bentuk_id", "biaya", "id", "idp_id", "jp_rencana", "judul", "jumlah", "kompetensi", "penjelasan_jp", "penyelenggara", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sebab", "triwulan") VALUES (NEW."asal_id", NEW."bentuk_id", NEW."biaya", NEW."id", NEW."idp_id", NEW."jp_rencana", NEW."judul", NEW."jumlah", NEW."kompetensi", NEW."penjelasan_jp", NEW."penyelenggara", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."sebab", NEW."triwulan"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_4cad9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_jpdiakuievent" ("aturan_id", "id", "jp_diakui", "jp_dihitung", "kegiatan_id", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sebab", "tahun") VALUES (NEW."aturan_id", NEW."id", NEW."jp_diakui", NEW."jp_dihitung", NEW."kegiatan_id", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."sebab", NEW."tahun"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_4d8c7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "laporan_laporanresmievent" ("berkas", "disusun_oleh_id", "disusun_pada", "id", "jenis", "penanda_jabatan", "penanda_nama", "penanda_nip", "penanda_pangkat", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "semester", "sidik", "status", "tahun", "tanggal_data", "unit_id", "versi") VALUES (NEW."berkas", NEW."disusun_oleh_id", NEW."disusun_pada", NEW."id", NEW."jenis", NEW."penanda_jabatan", NEW."penanda_nama", NEW."penanda_nip", NEW."penanda_pangkat", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."semester", NEW."sidik", NEW."status", NEW."tahun", NEW."tanggal_data", NEW."unit_id", NEW."versi"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_4eac2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_pegawaievent" ("alamat", "contoh", "email", "gelar_belakang", "gelar_depan", "id", "jenis_asn", "jenis_kelamin", "jurusan", "nama", "nip", "no_hp", "pendidikan", "pengguna_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tahun_lulus", "tanggal_lahir", "tempat_lahir", "tmt_cpns") VALUES (NEW."alamat", NEW."contoh", NEW."email", NEW."gelar_belakang", NEW."gelar_depan", NEW."id", NEW."jenis_asn", NEW."jenis_kelamin", NEW."jurusan", NEW."nama", NEW."nip", NEW."no_hp", NEW."pendidikan", NEW."pengguna_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."tahun_lulus", NEW."tanggal_lahir", NEW."tempat_lahir", NEW."tmt_cpns"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_56127() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_statuspegawaievent" ("id", "jenis", "keterangan", "masa", "nomor_sk", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."jenis", NEW."keterangan", NEW."masa", NEW."nomor_sk", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_607f3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_putaranpemetaanevent" ("ambang_kinerja_menengah", "ambang_kinerja_tinggi", "ambang_menengah", "ambang_tinggi", "catatan", "dibuat_pada", "dihitung_pada", "ditetapkan_oleh_id", "ditetapkan_pada", "ditetapkan_sebagai", "id", "nama", "oleh_id", "pekerjaan_id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "tanggal", "terbit", "unit_id") VALUES (NEW."ambang_kinerja_menengah", NEW."ambang_kinerja_tinggi", NEW."ambang_menengah", NEW."ambang_tinggi", NEW."catatan", NEW."dibuat_pada", NEW."dihitung_pada", NEW."ditetapkan_oleh_id", NEW."ditetapkan_pada", NEW."ditetapkan_sebagai", NEW."id", NEW."nama", NEW."oleh_id", NEW."pekerjaan_id", NEW."periode_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."status", NEW."tanggal", NEW."terbit", NEW."unit_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6e42a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_buktievent" ("berkas", "diunggah_oleh_id", "diunggah_pada", "id", "jenis", "jenjang_penerbit_id", "kegiatan_id", "nama_asli", "nomor", "penerbit", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sidik", "tanggal", "tipe", "ukuran") VALUES (NEW."berkas", NEW."diunggah_oleh_id", NEW."diunggah_pada", NEW."id", NEW."jenis", NEW."jenjang_penerbit_id", NEW."kegiatan_id", NEW."nama_asli", NEW."nomor", NEW."penerbit", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."sidik", NEW."tanggal", NEW."tipe", NEW."ukuran"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_73a3a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "kompetensi_asesmenevent" ("alasan_batal", "asesor", "berlaku_sampai", "catatan_atasan", "dibuat_pada", "dikonfirmasi_oleh_id", "dikonfirmasi_pada", "id", "jpm_sumber", "metode", "oleh_id", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "saran", "status", "tanggal") VALUES (NEW."alasan_batal", NEW."asesor", NEW."berlaku_sampai", NEW."catatan_atasan", NEW."dibuat_pada", NEW."dikonfirmasi_oleh_id", NEW."dikonfirmasi_pada", NEW."id", NEW."jpm_sumber", NEW."metode", NEW."oleh_id", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."saran", NEW."status", NEW."tanggal"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_73bef() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "kompetensi_hasilasesmenevent" ("asesmen_id", "id", "kompetensi_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tingkat", "tingkat_atasan") VALUES (NEW."asesmen_id", NEW."id", NEW."kompetensi_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."tingkat", NEW."tingkat_atasan"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_77ad1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "idp_realisasiitemevent" ("id", "item_id", "kegiatan_id", "oleh_id", "pada", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."item_id", NEW."kegiatan_id", NEW."oleh_id", NEW."pada", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_859f0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_periodekinerjaevent" ("id", "jenis", "mulai", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai", "skema") VALUES (NEW."id", NEW."jenis", NEW."mulai", NEW."nama", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."selesai", NEW."skema"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_8a16b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_kegiatanevent" ("alasan_penolakan", "bentuk_id", "diajukan_pada", "diverifikasi_oleh_id", "diverifikasi_pada", "id", "jp_perkiraan", "judul", "jumlah", "keterangan", "lingkup", "nomor_sertifikat", "pegawai_id", "penyelenggara", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "tanggal_mulai", "tanggal_selesai") VALUES (NEW."alasan_penolakan", NEW."bentuk_id", NEW."diajukan_pada", NEW."diverifikasi_oleh_id", NEW."diverifikasi_pada", NEW."id", NEW."jp_perkiraan", NEW."judul", NEW."jumlah", NEW."keterangan", NEW."lingkup", NEW."nomor_sertifikat", NEW."pegawai_id", NEW."penyelenggara", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."status", NEW."tanggal_mulai", NEW."tanggal_selesai"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_8a769() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_riwayatjabatanevent" ("id", "jabatan_id", "jenis", "masa", "nomor_sk", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."jabatan_id", NEW."jenis", NEW."masa", NEW."nomor_sk", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_8d856() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_sasarankinerjaevent" ("id", "penilaian_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realisasi", "satuan", "target", "uraian", "urut") VALUES (NEW."id", NEW."penilaian_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."realisasi", NEW."satuan", NEW."target", NEW."uraian", NEW."urut"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_915b4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_pemulihansandievent" ("alasan", "berlaku_sampai", "catatan", "dikonfirmasi_oleh_id", "dikonfirmasi_pada", "diminta_oleh_id", "diminta_pada", "id", "kode_id", "lepas_dua_langkah", "pengguna_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "selesai_pada", "status") VALUES (NEW."alasan", NEW."berlaku_sampai", NEW."catatan", NEW."dikonfirmasi_oleh_id", NEW."dikonfirmasi_pada", NEW."diminta_oleh_id", NEW."diminta_pada", NEW."id", NEW."kode_id", NEW."lepas_dua_langkah", NEW."pengguna_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."selesai_pada", NEW."status"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_97855() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "kompetensi_standarkompetensievent" ("dasar_hukum", "id", "jabatan_id", "jenjang_id", "kompetensi_id", "masa", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tingkat") VALUES (NEW."dasar_hukum", NEW."id", NEW."jabatan_id", NEW."jenjang_id", NEW."kompetensi_id", NEW."masa", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."tingkat"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_a7c14() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "direktori_rekomendasikotakevent" ("bentuk_id", "ditetapkan_oleh_id", "ditetapkan_pada", "id", "kekuatan", "kotak", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status") VALUES (NEW."bentuk_id", NEW."ditetapkan_oleh_id", NEW."ditetapkan_pada", NEW."id", NEW."kekuatan", NEW."kotak", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."status"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_ae651() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_pemetaanevent" ("dikecualikan", "id", "jabatan_id", "jabatan_nama", "jenjang_id", "jpm", "kekurangan", "kotak", "kotak_hitung", "masukan", "nilai_kinerja", "pegawai_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predikat_id", "putaran_id", "tingkat_kinerja", "tingkat_kompetensi", "unit_id") VALUES (NEW."dikecualikan", NEW."id", NEW."jabatan_id", NEW."jabatan_nama", NEW."jenjang_id", NEW."jpm", NEW."kekurangan", NEW."kotak", NEW."kotak_hitung", NEW."masukan", NEW."nilai_kinerja", NEW."pegawai_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."predikat_id", NEW."putaran_id", NEW."tingkat_kinerja", NEW."tingkat_kompetensi", NEW."unit_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_af2c6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_barisaturanevent" ("aturan_id", "bentuk_id", "catatan", "id", "jp_internasional", "jp_per_satuan", "maks_jp_per_hari", "maks_kegiatan_per_bulan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tempat_hukum") VALUES (NEW."aturan_id", NEW."bentuk_id", NEW."catatan", NEW."id", NEW."jp_internasional", NEW."jp_per_satuan", NEW."maks_jp_per_hari", NEW."maks_kegiatan_per_bulan", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."tempat_hukum"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_b49f1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_predikatevent" ("batas_atas", "batas_bawah", "id", "kode", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tingkat", "urut") VALUES (NEW."batas_atas", NEW."batas_bawah", NEW."id", NEW."kode", NEW."nama", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."tingkat", NEW."urut"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_b4fd3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_sasaranunitevent" ("id", "kinerja_unit_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "realisasi", "satuan", "target", "uraian", "urut") VALUES (NEW."id", NEW."kinerja_unit_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."realisasi", NEW."satuan", NEW."target", NEW."uraian", NEW."urut"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_b8c9f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "hris_parameterevent" ("id", "jenis", "kunci", "maksimum", "minimum", "nilai", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pilihan", "satuan", "sumber") VALUES (NEW."id", NEW."jenis", NEW."kunci", NEW."maksimum", NEW."minimum", NEW."nilai", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."pilihan", NEW."satuan", NEW."sumber"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_c3bf4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "kompetensi_tingkatkompetensievent" ("id", "indikator", "kompetensi_id", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tingkat", "uraian") VALUES (NEW."id", NEW."indikator", NEW."kompetensi_id", NEW."nama", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."tingkat", NEW."uraian"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_c4b5f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_catatankegiatanevent" ("aksi", "catatan", "id", "kegiatan_id", "oleh_id", "pada", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."aksi", NEW."catatan", NEW."id", NEW."kegiatan_id", NEW."oleh_id", NEW."pada", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_d10b0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "laporan_pengirimanlaporanevent" ("berkas", "dikirim_oleh_id", "dikirim_pada", "id", "laporan_id", "penerima", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sidik") VALUES (NEW."berkas", NEW."dikirim_oleh_id", NEW."dikirim_pada", NEW."id", NEW."laporan_id", NEW."penerima", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."sidik"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_e154b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "kompetensi_kompetensievent" ("aktif", "definisi", "id", "jenis", "kode", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sumber", "unit_id", "urut") VALUES (NEW."aktif", NEW."definisi", NEW."id", NEW."jenis", NEW."kode", NEW."nama", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."sumber", NEW."unit_id", NEW."urut"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_ea3ba() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_jabatanevent" ("atasan_id", "atasan_luar_jabatan", "atasan_luar_nama", "id", "jalur", "jenjang_id", "memimpin", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."atasan_id", NEW."atasan_luar_jabatan", NEW."atasan_luar_nama", NEW."id", NEW."jalur", NEW."jenjang_id", NEW."memimpin", NEW."nama", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."unit_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_eb3a4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "hris_penggunaevent" ("date_joined", "email", "id", "is_active", "is_staff", "is_superuser", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") VALUES (NEW."date_joined", NEW."email", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."nama", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."username"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_f1c3f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pegawai_penugasanperanevent" ("id", "masa", "pengguna_id", "peran", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."id", NEW."masa", NEW."pengguna_id", NEW."peran", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."unit_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_f34fa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_kotakevent" ("id", "kategori", "kelompok", "kinerja", "kompetensi", "nomor", "perlakuan", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."kategori", NEW."kelompok", NEW."kinerja", NEW."kompetensi", NEW."nomor", NEW."perlakuan", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_f8603() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "jp_aturankonversievent" ("aktif", "dasar_hukum", "id", "kode", "masa", "nama", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."aktif", NEW."dasar_hukum", NEW."id", NEW."kode", NEW."masa", NEW."nama", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_f9e08() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "direktori_bentukpengembanganevent" ("aktif", "alias", "boleh_mandiri", "deskripsi", "di_lampiran_a", "di_lampiran_b", "id", "jalur", "kode", "kode_siasn", "nama", "nama_asing", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "porsi", "satuan", "sumber", "tindakan_karier", "urut") VALUES (NEW."aktif", NEW."alias", NEW."boleh_mandiri", NEW."deskripsi", NEW."di_lampiran_a", NEW."di_lampiran_b", NEW."id", NEW."jalur", NEW."kode", NEW."kode_siasn", NEW."nama", NEW."nama_asing", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."porsi", NEW."satuan", NEW."sumber", NEW."tindakan_karier", NEW."urut"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_fb977() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "pemetaan_kinerjaunitevent" ("catatan", "dibuat_pada", "id", "oleh_id", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predikat", "unit_id") VALUES (NEW."catatan", NEW."dibuat_pada", NEW."id", NEW."oleh_id", NEW."periode_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."predikat", NEW."unit_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;

CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;

CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;

CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);

CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;

CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;

CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;

CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;

CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;

CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;

CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;

CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;

CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;

CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;

CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;

CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;

CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;

CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;

CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;

CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);

ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.direktori_bentukpengembangan (
    id bigint NOT NULL,
    kode character varying(60) NOT NULL,
    nama character varying(150) NOT NULL,
    nama_asing character varying(150) NOT NULL,
    alias character varying(300) NOT NULL,
    jalur character varying(20) NOT NULL,
    porsi character varying(2) NOT NULL,
    satuan character varying(10) NOT NULL,
    deskripsi text NOT NULL,
    di_lampiran_a boolean NOT NULL,
    di_lampiran_b boolean NOT NULL,
    boleh_mandiri boolean,
    tindakan_karier boolean NOT NULL,
    kode_siasn character varying(10) NOT NULL,
    sumber character varying(300) NOT NULL,
    urut smallint NOT NULL,
    aktif boolean NOT NULL,
    CONSTRAINT bentuk_bernama CHECK ((NOT ((nama)::text = ''::text))),
    CONSTRAINT bentuk_satuan CHECK (((satuan)::text = ANY ((ARRAY['semester'::character varying, 'jp'::character varying, 'hari'::character varying, 'kegiatan'::character varying, 'program'::character varying])::text[]))),
    CONSTRAINT direktori_bentukpengembangan_urut_check CHECK ((urut >= 0))
);

ALTER TABLE public.direktori_bentukpengembangan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.direktori_bentukpengembangan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.direktori_bentukpengembanganevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kode character varying(60) NOT NULL,
    nama character varying(150) NOT NULL,
    nama_asing character varying(150) NOT NULL,
    alias character varying(300) NOT NULL,
    jalur character varying(20) NOT NULL,
    porsi character varying(2) NOT NULL,
    satuan character varying(10) NOT NULL,
    deskripsi text NOT NULL,
    di_lampiran_a boolean NOT NULL,
    di_lampiran_b boolean NOT NULL,
    boleh_mandiri boolean,
    tindakan_karier boolean NOT NULL,
    kode_siasn character varying(10) NOT NULL,
    sumber character varying(300) NOT NULL,
    urut smallint NOT NULL,
    aktif boolean NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT direktori_bentukpengembanganevent_urut_check CHECK ((urut >= 0))
);

ALTER TABLE public.direktori_bentukpengembanganevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.direktori_bentukpengembanganevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.direktori_rekomendasikotak (
    id bigint NOT NULL,
    kotak smallint NOT NULL,
    kekuatan character varying(10) NOT NULL,
    status character varying(12) NOT NULL,
    ditetapkan_pada timestamp with time zone,
    bentuk_id bigint NOT NULL,
    ditetapkan_oleh_id bigint,
    CONSTRAINT direktori_rekomendasikotak_kotak_check CHECK ((kotak >= 0)),
    CONSTRAINT rekomendasi_kotak CHECK (((kotak >= 1) AND (kotak <= 9))),
    CONSTRAINT rekomendasi_penetapan CHECK ((((ditetapkan_oleh_id IS NOT NULL) AND (ditetapkan_pada IS NOT NULL) AND ((status)::text = 'ditetapkan'::text)) OR ((ditetapkan_oleh_id IS NULL) AND (ditetapkan_pada IS NULL) AND ((status)::text = 'usulan'::text))))
);

ALTER TABLE public.direktori_rekomendasikotak ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.direktori_rekomendasikotak_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.direktori_rekomendasikotakevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kotak smallint NOT NULL,
    kekuatan character varying(10) NOT NULL,
    status character varying(12) NOT NULL,
    ditetapkan_pada timestamp with time zone,
    bentuk_id bigint NOT NULL,
    ditetapkan_oleh_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT direktori_rekomendasikotakevent_kotak_check CHECK ((kotak >= 0))
);

ALTER TABLE public.direktori_rekomendasikotakevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.direktori_rekomendasikotakevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id bigint NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);

ALTER TABLE public.django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);

CREATE TABLE public.hris_kodeaktivasi (
    id bigint NOT NULL,
    sidik character varying(128) NOT NULL,
    dibuat_pada timestamp with time zone NOT NULL,
    berlaku_sampai timestamp with time zone NOT NULL,
    dipakai_pada timestamp with time zone,
    salah smallint NOT NULL,
    dibuat_oleh_id bigint NOT NULL,
    pengguna_id bigint NOT NULL,
    pemulihan boolean NOT NULL,
    lepas_dua_langkah boolean NOT NULL,
    CONSTRAINT hris_kodeaktivasi_salah_check CHECK ((salah >= 0)),
    CONSTRAINT kode_aktivasi_dua_langkah CHECK (((NOT lepas_dua_langkah) OR pemulihan)),
    CONSTRAINT kode_aktivasi_masa CHECK ((berlaku_sampai > dibuat_pada))
);

ALTER TABLE public.hris_kodeaktivasi ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.hris_kodeaktivasi_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.hris_parameter (
    id bigint NOT NULL,
    kunci character varying(60) NOT NULL,
    nilai character varying(60) NOT NULL,
    satuan character varying(60) NOT NULL,
    sumber character varying(200) NOT NULL,
    jenis character varying(10) NOT NULL,
    maksimum numeric(12,2),
    minimum numeric(12,2),
    pilihan character varying(300) NOT NULL,
    CONSTRAINT parameter_angka CHECK (((NOT ((jenis)::text = ANY ((ARRAY['desimal'::character varying, 'bulat'::character varying])::text[]))) OR ((nilai)::text ~ '^-?[0-9]+([.,][0-9]+)?$'::text))),
    CONSTRAINT parameter_bernilai CHECK ((NOT ((nilai)::text = ''::text))),
    CONSTRAINT parameter_rentang CHECK (((minimum IS NULL) OR (maksimum IS NULL) OR (minimum <= maksimum)))
);

ALTER TABLE public.hris_parameter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.hris_parameter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.hris_parameterevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kunci character varying(60) NOT NULL,
    nilai character varying(60) NOT NULL,
    satuan character varying(60) NOT NULL,
    sumber character varying(200) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    jenis character varying(10) NOT NULL,
    maksimum numeric(12,2),
    minimum numeric(12,2),
    pilihan character varying(300) NOT NULL
);

ALTER TABLE public.hris_parameterevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.hris_parameterevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.hris_pekerjaan (
    id bigint NOT NULL,
    jenis character varying(60) NOT NULL,
    judul character varying(200) NOT NULL,
    status character varying(10) NOT NULL,
    kemajuan integer NOT NULL,
    jumlah integer NOT NULL,
    pesan text NOT NULL,
    tautan character varying(300) NOT NULL,
    dibuat_pada timestamp with time zone NOT NULL,
    selesai_pada timestamp with time zone,
    oleh_id bigint NOT NULL,
    CONSTRAINT hris_pekerjaan_jumlah_check CHECK ((jumlah >= 0)),
    CONSTRAINT hris_pekerjaan_kemajuan_check CHECK ((kemajuan >= 0)),
    CONSTRAINT pekerjaan_kemajuan CHECK (((kemajuan <= jumlah) OR (jumlah = 0))),
    CONSTRAINT pekerjaan_selesai CHECK ((((selesai_pada IS NOT NULL) AND ((status)::text = ANY ((ARRAY['selesai'::character varying, 'gagal'::character varying])::text[]))) OR ((selesai_pada IS NULL) AND ((status)::text = ANY ((ARRAY['antre'::character varying, 'jalan'::character varying])::text[])))))
);

ALTER TABLE public.hris_pekerjaan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.hris_pekerjaan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.hris_pengguna (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    nama character varying(200) NOT NULL,
    email character varying(254) NOT NULL,
    tautan_ke character varying(254) NOT NULL,
    tautan_pada timestamp with time zone,
    CONSTRAINT pengguna_bernama CHECK ((NOT ((nama)::text = ''::text))),
    CONSTRAINT pengguna_tautan_lengkap CHECK (((((tautan_ke)::text = ''::text) AND (tautan_pada IS NULL)) OR ((tautan_pada IS NOT NULL) AND (NOT ((tautan_ke)::text = ''::text)))))
);

CREATE TABLE public.hris_pengguna_groups (
    id bigint NOT NULL,
    pengguna_id bigint NOT NULL,
    group_id integer NOT NULL
);

ALTER TABLE public.hris_pengguna_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.hris_pengguna_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.hris_pengguna ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.hris_pengguna_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.hris_pengguna_user_permissions (
    id bigint NOT NULL,
    pengguna_id bigint NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE public.hris_pengguna_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.hris_pengguna_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.hris_penggunaevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    nama character varying(200) NOT NULL,
    email character varying(254) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.hris_penggunaevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.hris_penggunaevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.idp_catatanalur (
    id bigint NOT NULL,
    aksi character varying(20) NOT NULL,
    dari character varying(20) NOT NULL,
    ke character varying(20) NOT NULL,
    sebagai character varying(300) NOT NULL,
    catatan text NOT NULL,
    potret jsonb,
    pada timestamp with time zone NOT NULL,
    jabatan_id bigint,
    oleh_id bigint NOT NULL,
    pegawai_id bigint,
    idp_id bigint NOT NULL,
    CONSTRAINT catatan_beralasan CHECK (((NOT ((aksi)::text = ANY ((ARRAY['kembalikan'::character varying, 'dilewati'::character varying])::text[]))) OR (NOT (catatan = ''::text))))
);

ALTER TABLE public.idp_catatanalur ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.idp_catatanalur_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.idp_idp (
    id bigint NOT NULL,
    tahun smallint NOT NULL,
    versi smallint NOT NULL,
    status character varying(20) NOT NULL,
    menunggu_sejak timestamp with time zone,
    langkah integer NOT NULL,
    dibuat_pada timestamp with time zone NOT NULL,
    ditetapkan_pada timestamp with time zone,
    disusun_oleh_id bigint NOT NULL,
    jabatan_penanggung_id bigint,
    jabatan_penyusun_id bigint,
    pegawai_id bigint NOT NULL,
    CONSTRAINT idp_berpenanggung CHECK (((NOT ((status)::text = 'diajukan'::text)) OR (jabatan_penanggung_id IS NOT NULL))),
    CONSTRAINT idp_idp_langkah_check CHECK ((langkah >= 0)),
    CONSTRAINT idp_idp_tahun_check CHECK ((tahun >= 0)),
    CONSTRAINT idp_idp_versi_check CHECK ((versi >= 0)),
    CONSTRAINT idp_tahun CHECK (((tahun >= 2000) AND (tahun <= 2099))),
    CONSTRAINT idp_waktu_tetap CHECK ((((ditetapkan_pada IS NOT NULL) AND ((status)::text = ANY ((ARRAY['ditetapkan'::character varying, 'digantikan'::character varying])::text[]))) OR ((ditetapkan_pada IS NULL) AND (NOT ((status)::text = ANY ((ARRAY['ditetapkan'::character varying, 'digantikan'::character varying])::text[]))))))
);

ALTER TABLE public.idp_idp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.idp_idp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.idp_idpevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    tahun smallint NOT NULL,
    versi smallint NOT NULL,
    status character varying(20) NOT NULL,
    menunggu_sejak timestamp with time zone,
    langkah integer NOT NULL,
    dibuat_pada timestamp with time zone NOT NULL,
    ditetapkan_pada timestamp with time zone,
    disusun_oleh_id bigint NOT NULL,
    jabatan_penanggung_id bigint,
    jabatan_penyusun_id bigint,
    pegawai_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT idp_idpevent_langkah_check CHECK ((langkah >= 0)),
    CONSTRAINT idp_idpevent_tahun_check CHECK ((tahun >= 0)),
    CONSTRAINT idp_idpevent_versi_check CHECK ((versi >= 0))
);

ALTER TABLE public.idp_idpevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.idp_idpevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.idp_itemidp (
    id bigint NOT NULL,
    judul character varying(200) NOT NULL,
    kompetensi character varying(200) NOT NULL,
    sebab character varying(500) NOT NULL,
    triwulan smallint NOT NULL,
    jumlah numeric(8,2) NOT NULL,
    jp_rencana numeric(16,4) NOT NULL,
    penyelenggara character varying(200) NOT NULL,
    biaya numeric(14,0) NOT NULL,
    asal_id bigint,
    bentuk_id bigint NOT NULL,
    idp_id bigint NOT NULL,
    penjelasan_jp text NOT NULL,
    CONSTRAINT idp_itemidp_triwulan_check CHECK ((triwulan >= 0)),
    CONSTRAINT item_berjudul CHECK ((NOT ((judul)::text = ''::text))),
    CONSTRAINT item_bersebab CHECK (((NOT ((kompetensi)::text = ''::text)) OR (NOT ((sebab)::text = ''::text)))),
    CONSTRAINT item_biaya CHECK ((biaya >= (0)::numeric)),
    CONSTRAINT item_jp CHECK ((jp_rencana >= (0)::numeric)),
    CONSTRAINT item_jumlah CHECK ((jumlah > (0)::numeric)),
    CONSTRAINT item_triwulan CHECK (((triwulan >= 1) AND (triwulan <= 4)))
);

ALTER TABLE public.idp_itemidp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.idp_itemidp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.idp_itemidpevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    judul character varying(200) NOT NULL,
    kompetensi character varying(200) NOT NULL,
    sebab character varying(500) NOT NULL,
    triwulan smallint NOT NULL,
    jumlah numeric(8,2) NOT NULL,
    jp_rencana numeric(16,4) NOT NULL,
    penyelenggara character varying(200) NOT NULL,
    biaya numeric(14,0) NOT NULL,
    asal_id bigint,
    bentuk_id bigint NOT NULL,
    idp_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    penjelasan_jp text NOT NULL,
    CONSTRAINT idp_itemidpevent_triwulan_check CHECK ((triwulan >= 0))
);

ALTER TABLE public.idp_itemidpevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.idp_itemidpevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.idp_realisasiitem (
    id bigint NOT NULL,
    pada timestamp with time zone NOT NULL,
    item_id bigint NOT NULL,
    kegiatan_id bigint NOT NULL,
    oleh_id bigint NOT NULL
);

ALTER TABLE public.idp_realisasiitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.idp_realisasiitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.idp_realisasiitemevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    pada timestamp with time zone NOT NULL,
    item_id bigint NOT NULL,
    kegiatan_id bigint NOT NULL,
    oleh_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.idp_realisasiitemevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.idp_realisasiitemevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.jp_aturankonversi (
    id bigint NOT NULL,
    kode character varying(60) NOT NULL,
    nama character varying(150) NOT NULL,
    dasar_hukum character varying(200) NOT NULL,
    masa daterange NOT NULL,
    aktif boolean NOT NULL,
    CONSTRAINT aturan_berdasar CHECK ((NOT ((dasar_hukum)::text = ''::text))),
    CONSTRAINT aturan_masa CHECK (((NOT isempty(masa)) AND (lower(masa) IS NOT NULL)))
);

ALTER TABLE public.jp_aturankonversi ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jp_aturankonversi_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.jp_aturankonversievent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kode character varying(60) NOT NULL,
    nama character varying(150) NOT NULL,
    dasar_hukum character varying(200) NOT NULL,
    masa daterange NOT NULL,
    aktif boolean NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.jp_aturankonversievent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jp_aturankonversievent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.jp_barisaturan (
    id bigint NOT NULL,
    jp_per_satuan numeric(6,2),
    jp_internasional numeric(6,2),
    maks_kegiatan_per_bulan smallint,
    maks_jp_per_hari numeric(6,2),
    tempat_hukum character varying(150) NOT NULL,
    catatan character varying(300) NOT NULL,
    aturan_id bigint NOT NULL,
    bentuk_id bigint NOT NULL,
    CONSTRAINT baris_aturan_satu_batas CHECK (((maks_kegiatan_per_bulan IS NULL) OR (maks_jp_per_hari IS NULL))),
    CONSTRAINT baris_aturan_tarif CHECK (((jp_per_satuan IS NULL) OR (jp_per_satuan >= (0)::numeric))),
    CONSTRAINT jp_barisaturan_maks_kegiatan_per_bulan_check CHECK ((maks_kegiatan_per_bulan >= 0))
);

ALTER TABLE public.jp_barisaturan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jp_barisaturan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.jp_barisaturanevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    jp_per_satuan numeric(6,2),
    jp_internasional numeric(6,2),
    maks_kegiatan_per_bulan smallint,
    maks_jp_per_hari numeric(6,2),
    tempat_hukum character varying(150) NOT NULL,
    catatan character varying(300) NOT NULL,
    aturan_id bigint NOT NULL,
    bentuk_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT jp_barisaturanevent_maks_kegiatan_per_bulan_check CHECK ((maks_kegiatan_per_bulan >= 0))
);

ALTER TABLE public.jp_barisaturanevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jp_barisaturanevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.jp_bukti (
    id bigint NOT NULL,
    jenis character varying(10) NOT NULL,
    berkas character varying(120) NOT NULL,
    nama_asli character varying(150) NOT NULL,
    tipe character varying(3) NOT NULL,
    ukuran integer NOT NULL,
    sidik character varying(64) NOT NULL,
    nomor character varying(100) NOT NULL,
    tanggal date,
    penerbit character varying(200) NOT NULL,
    diunggah_pada timestamp with time zone NOT NULL,
    diunggah_oleh_id bigint NOT NULL,
    jenjang_penerbit_id bigint,
    kegiatan_id bigint NOT NULL,
    CONSTRAINT bukti_d_berpenerbit CHECK (((NOT ((jenis)::text = 'd'::text)) OR ((NOT ((penerbit)::text = ''::text)) AND (jenjang_penerbit_id IS NOT NULL)))),
    CONSTRAINT bukti_sidik CHECK (((sidik)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT bukti_ukuran CHECK (((ukuran > 0) AND (ukuran <= 5242880))),
    CONSTRAINT jp_bukti_ukuran_check CHECK ((ukuran >= 0))
);

ALTER TABLE public.jp_bukti ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jp_bukti_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.jp_buktievent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    jenis character varying(10) NOT NULL,
    berkas character varying(120) NOT NULL,
    nama_asli character varying(150) NOT NULL,
    tipe character varying(3) NOT NULL,
    ukuran integer NOT NULL,
    sidik character varying(64) NOT NULL,
    nomor character varying(100) NOT NULL,
    tanggal date,
    penerbit character varying(200) NOT NULL,
    diunggah_pada timestamp with time zone NOT NULL,
    diunggah_oleh_id bigint NOT NULL,
    jenjang_penerbit_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    kegiatan_id bigint NOT NULL,
    CONSTRAINT jp_buktievent_ukuran_check CHECK ((ukuran >= 0))
);

ALTER TABLE public.jp_buktievent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jp_buktievent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.jp_catatankegiatan (
    id bigint NOT NULL,
    aksi character varying(12) NOT NULL,
    catatan text NOT NULL,
    pada timestamp with time zone NOT NULL,
    oleh_id bigint NOT NULL,
    kegiatan_id bigint NOT NULL,
    CONSTRAINT catatan_kegiatan_beralasan CHECK (((NOT ((aksi)::text = ANY ((ARRAY['tolak'::character varying, 'batal'::character varying])::text[]))) OR (NOT (catatan = ''::text))))
);

ALTER TABLE public.jp_catatankegiatan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jp_catatankegiatan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.jp_catatankegiatanevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    aksi character varying(12) NOT NULL,
    catatan text NOT NULL,
    pada timestamp with time zone NOT NULL,
    oleh_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    kegiatan_id bigint NOT NULL
);

ALTER TABLE public.jp_catatankegiatanevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jp_catatankegiatanevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.jp_jpdiakui (
    id bigint NOT NULL,
    tahun smallint NOT NULL,
    jp_dihitung numeric(16,4) NOT NULL,
    jp_diakui numeric(16,4) NOT NULL,
    sebab text NOT NULL,
    aturan_id bigint NOT NULL,
    pegawai_id bigint NOT NULL,
    kegiatan_id bigint NOT NULL,
    CONSTRAINT jp_bersebab CHECK ((NOT (sebab = ''::text))),
    CONSTRAINT jp_jpdiakui_tahun_check CHECK ((tahun >= 0)),
    CONSTRAINT jp_tidak_melebihi CHECK (((jp_diakui >= (0)::numeric) AND (jp_diakui <= jp_dihitung)))
);

ALTER TABLE public.jp_jpdiakui ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jp_jpdiakui_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.jp_jpdiakuievent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    tahun smallint NOT NULL,
    jp_dihitung numeric(16,4) NOT NULL,
    jp_diakui numeric(16,4) NOT NULL,
    sebab text NOT NULL,
    aturan_id bigint NOT NULL,
    pegawai_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    kegiatan_id bigint NOT NULL,
    CONSTRAINT jp_jpdiakuievent_tahun_check CHECK ((tahun >= 0))
);

ALTER TABLE public.jp_jpdiakuievent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jp_jpdiakuievent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.jp_jpmenunggu (
    id bigint NOT NULL,
    tahun smallint NOT NULL,
    jp numeric(16,4) NOT NULL,
    sebab text NOT NULL,
    kegiatan_id bigint NOT NULL,
    pegawai_id bigint NOT NULL,
    CONSTRAINT jp_jpmenunggu_tahun_check CHECK ((tahun >= 0)),
    CONSTRAINT jp_menunggu_bersebab CHECK ((NOT (sebab = ''::text)))
);

ALTER TABLE public.jp_jpmenunggu ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jp_jpmenunggu_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.jp_kegiatan (
    id bigint NOT NULL,
    judul character varying(250) NOT NULL,
    penyelenggara character varying(200) NOT NULL,
    tanggal_mulai date NOT NULL,
    tanggal_selesai date NOT NULL,
    jumlah numeric(8,2) NOT NULL,
    lingkup character varying(15) NOT NULL,
    nomor_sertifikat character varying(100) NOT NULL,
    keterangan text NOT NULL,
    status character varying(15) NOT NULL,
    jp_perkiraan numeric(16,4) NOT NULL,
    alasan_penolakan text NOT NULL,
    diajukan_pada timestamp with time zone,
    diverifikasi_pada timestamp with time zone,
    bentuk_id bigint NOT NULL,
    diverifikasi_oleh_id bigint,
    pegawai_id bigint NOT NULL,
    CONSTRAINT kegiatan_berjudul CHECK ((NOT ((judul)::text = ''::text))),
    CONSTRAINT kegiatan_diajukan_berwaktu CHECK ((((status)::text = 'draf'::text) OR (diajukan_pada IS NOT NULL))),
    CONSTRAINT kegiatan_ditolak_beralasan CHECK (((((status)::text = 'ditolak'::text) AND (NOT (alasan_penolakan = ''::text))) OR ((NOT ((status)::text = 'ditolak'::text)) AND (alasan_penolakan = ''::text)))),
    CONSTRAINT kegiatan_jumlah CHECK ((jumlah > (0)::numeric)),
    CONSTRAINT kegiatan_rentang CHECK ((tanggal_selesai >= tanggal_mulai)),
    CONSTRAINT kegiatan_verifikator CHECK ((((diverifikasi_oleh_id IS NOT NULL) AND (diverifikasi_pada IS NOT NULL) AND ((status)::text = 'terverifikasi'::text)) OR ((NOT ((status)::text = 'terverifikasi'::text)) AND (diverifikasi_oleh_id IS NULL) AND (diverifikasi_pada IS NULL))))
);

ALTER TABLE public.jp_kegiatan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jp_kegiatan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.jp_kegiatanevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    judul character varying(250) NOT NULL,
    penyelenggara character varying(200) NOT NULL,
    tanggal_mulai date NOT NULL,
    tanggal_selesai date NOT NULL,
    jumlah numeric(8,2) NOT NULL,
    lingkup character varying(15) NOT NULL,
    nomor_sertifikat character varying(100) NOT NULL,
    keterangan text NOT NULL,
    status character varying(15) NOT NULL,
    jp_perkiraan numeric(16,4) NOT NULL,
    alasan_penolakan text NOT NULL,
    diajukan_pada timestamp with time zone,
    diverifikasi_pada timestamp with time zone,
    bentuk_id bigint NOT NULL,
    diverifikasi_oleh_id bigint,
    pegawai_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.jp_kegiatanevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jp_kegiatanevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.kompetensi_asesmen (
    id bigint NOT NULL,
    tanggal date NOT NULL,
    metode character varying(20) NOT NULL,
    asesor character varying(200) NOT NULL,
    berlaku_sampai date NOT NULL,
    saran text NOT NULL,
    jpm_sumber numeric(6,2),
    status character varying(12) NOT NULL,
    catatan_atasan text NOT NULL,
    dibuat_pada timestamp with time zone NOT NULL,
    dikonfirmasi_pada timestamp with time zone,
    dikonfirmasi_oleh_id bigint,
    oleh_id bigint NOT NULL,
    pegawai_id bigint NOT NULL,
    alasan_batal text NOT NULL,
    CONSTRAINT asesmen_batal_beralasan CHECK (((NOT ((status)::text = 'dibatalkan'::text)) OR (NOT (alasan_batal = ''::text)))),
    CONSTRAINT asesmen_konfirmasi_lengkap CHECK ((((dikonfirmasi_oleh_id IS NULL) AND (dikonfirmasi_pada IS NULL)) OR ((dikonfirmasi_oleh_id IS NOT NULL) AND (dikonfirmasi_pada IS NOT NULL)))),
    CONSTRAINT asesmen_mandiri_dikonfirmasi CHECK (((NOT (((metode)::text = 'mandiri'::text) AND ((status)::text = 'sah'::text))) OR (dikonfirmasi_oleh_id IS NOT NULL))),
    CONSTRAINT asesmen_masa CHECK ((berlaku_sampai >= tanggal))
);

ALTER TABLE public.kompetensi_asesmen ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kompetensi_asesmen_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.kompetensi_asesmenevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    tanggal date NOT NULL,
    metode character varying(20) NOT NULL,
    asesor character varying(200) NOT NULL,
    berlaku_sampai date NOT NULL,
    saran text NOT NULL,
    jpm_sumber numeric(6,2),
    status character varying(12) NOT NULL,
    catatan_atasan text NOT NULL,
    dibuat_pada timestamp with time zone NOT NULL,
    dikonfirmasi_pada timestamp with time zone,
    dikonfirmasi_oleh_id bigint,
    oleh_id bigint NOT NULL,
    pegawai_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    alasan_batal text NOT NULL
);

ALTER TABLE public.kompetensi_asesmenevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kompetensi_asesmenevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.kompetensi_hasilasesmen (
    id bigint NOT NULL,
    tingkat smallint NOT NULL,
    tingkat_atasan smallint,
    asesmen_id bigint NOT NULL,
    kompetensi_id bigint NOT NULL,
    CONSTRAINT hasil_asesmen_tingkat CHECK ((((tingkat >= 0) AND (tingkat <= 5)) AND ((tingkat_atasan IS NULL) OR ((tingkat_atasan >= 0) AND (tingkat_atasan <= 5))))),
    CONSTRAINT kompetensi_hasilasesmen_tingkat_atasan_check CHECK ((tingkat_atasan >= 0)),
    CONSTRAINT kompetensi_hasilasesmen_tingkat_check CHECK ((tingkat >= 0))
);

ALTER TABLE public.kompetensi_hasilasesmen ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kompetensi_hasilasesmen_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.kompetensi_hasilasesmenevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    tingkat smallint NOT NULL,
    tingkat_atasan smallint,
    asesmen_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    kompetensi_id bigint NOT NULL,
    CONSTRAINT kompetensi_hasilasesmenevent_tingkat_atasan_check CHECK ((tingkat_atasan >= 0)),
    CONSTRAINT kompetensi_hasilasesmenevent_tingkat_check CHECK ((tingkat >= 0))
);

ALTER TABLE public.kompetensi_hasilasesmenevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kompetensi_hasilasesmenevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.kompetensi_kompetensi (
    id bigint NOT NULL,
    kode character varying(60) NOT NULL,
    nama character varying(150) NOT NULL,
    jenis character varying(20) NOT NULL,
    definisi text NOT NULL,
    urut smallint NOT NULL,
    sumber character varying(200) NOT NULL,
    aktif boolean NOT NULL,
    unit_id bigint,
    CONSTRAINT kompetensi_bernama CHECK ((NOT ((nama)::text = ''::text))),
    CONSTRAINT kompetensi_kompetensi_urut_check CHECK ((urut >= 0)),
    CONSTRAINT kompetensi_milik_badan_teknis CHECK (((unit_id IS NULL) OR ((jenis)::text = 'teknis'::text)))
);

ALTER TABLE public.kompetensi_kompetensi ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kompetensi_kompetensi_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.kompetensi_kompetensievent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kode character varying(60) NOT NULL,
    nama character varying(150) NOT NULL,
    jenis character varying(20) NOT NULL,
    definisi text NOT NULL,
    urut smallint NOT NULL,
    sumber character varying(200) NOT NULL,
    aktif boolean NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    unit_id bigint,
    CONSTRAINT kompetensi_kompetensievent_urut_check CHECK ((urut >= 0))
);

ALTER TABLE public.kompetensi_kompetensievent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kompetensi_kompetensievent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.kompetensi_standarkompetensi (
    id bigint NOT NULL,
    tingkat smallint NOT NULL,
    masa daterange NOT NULL,
    dasar_hukum character varying(200) NOT NULL,
    jabatan_id bigint,
    jenjang_id bigint,
    kompetensi_id bigint NOT NULL,
    CONSTRAINT kompetensi_standarkompetensi_tingkat_check CHECK ((tingkat >= 0)),
    CONSTRAINT standar_berdasar CHECK ((NOT ((dasar_hukum)::text = ''::text))),
    CONSTRAINT standar_masa CHECK (((NOT isempty(masa)) AND (lower(masa) IS NOT NULL))),
    CONSTRAINT standar_satu_pemilik CHECK ((((jabatan_id IS NULL) AND (jenjang_id IS NOT NULL)) OR ((jabatan_id IS NOT NULL) AND (jenjang_id IS NULL)))),
    CONSTRAINT standar_tingkat CHECK ((((tingkat >= 1) AND (tingkat <= 5)) OR ((jabatan_id IS NOT NULL) AND (tingkat = 0))))
);

ALTER TABLE public.kompetensi_standarkompetensi ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kompetensi_standarkompetensi_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.kompetensi_standarkompetensievent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    tingkat smallint NOT NULL,
    masa daterange NOT NULL,
    dasar_hukum character varying(200) NOT NULL,
    jabatan_id bigint,
    jenjang_id bigint,
    kompetensi_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT kompetensi_standarkompetensievent_tingkat_check CHECK ((tingkat >= 0))
);

ALTER TABLE public.kompetensi_standarkompetensievent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kompetensi_standarkompetensievent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.kompetensi_tingkatkompetensi (
    id bigint NOT NULL,
    tingkat smallint NOT NULL,
    nama character varying(60) NOT NULL,
    uraian text NOT NULL,
    indikator text NOT NULL,
    kompetensi_id bigint NOT NULL,
    CONSTRAINT kompetensi_tingkatkompetensi_tingkat_check CHECK ((tingkat >= 0)),
    CONSTRAINT tingkat_kompetensi_rentang CHECK (((tingkat >= 1) AND (tingkat <= 5)))
);

ALTER TABLE public.kompetensi_tingkatkompetensi ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kompetensi_tingkatkompetensi_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.kompetensi_tingkatkompetensievent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    tingkat smallint NOT NULL,
    nama character varying(60) NOT NULL,
    uraian text NOT NULL,
    indikator text NOT NULL,
    kompetensi_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT kompetensi_tingkatkompetensievent_tingkat_check CHECK ((tingkat >= 0))
);

ALTER TABLE public.kompetensi_tingkatkompetensievent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.kompetensi_tingkatkompetensievent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.laporan_laporanresmi (
    id bigint NOT NULL,
    jenis character varying(15) NOT NULL,
    tahun smallint NOT NULL,
    semester smallint NOT NULL,
    versi smallint NOT NULL,
    status character varying(10) NOT NULL,
    data jsonb NOT NULL,
    berkas character varying(200) NOT NULL,
    sidik character varying(64) NOT NULL,
    tanggal_data date NOT NULL,
    penanda_nama character varying(250) NOT NULL,
    penanda_jabatan character varying(250) NOT NULL,
    penanda_nip character varying(18) NOT NULL,
    penanda_pangkat character varying(100) NOT NULL,
    disusun_pada timestamp with time zone NOT NULL,
    disusun_oleh_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    CONSTRAINT laporan_laporanresmi_semester_check CHECK ((semester >= 0)),
    CONSTRAINT laporan_laporanresmi_tahun_check CHECK ((tahun >= 0)),
    CONSTRAINT laporan_laporanresmi_versi_check CHECK ((versi >= 0)),
    CONSTRAINT laporan_semester CHECK ((semester = ANY (ARRAY[1, 2]))),
    CONSTRAINT laporan_sidik CHECK (((sidik)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT laporan_versi CHECK ((versi >= 1))
);

ALTER TABLE public.laporan_laporanresmi ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.laporan_laporanresmi_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.laporan_laporanresmievent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    jenis character varying(15) NOT NULL,
    tahun smallint NOT NULL,
    semester smallint NOT NULL,
    versi smallint NOT NULL,
    status character varying(10) NOT NULL,
    berkas character varying(200) NOT NULL,
    sidik character varying(64) NOT NULL,
    tanggal_data date NOT NULL,
    penanda_nama character varying(250) NOT NULL,
    penanda_jabatan character varying(250) NOT NULL,
    penanda_nip character varying(18) NOT NULL,
    penanda_pangkat character varying(100) NOT NULL,
    disusun_pada timestamp with time zone NOT NULL,
    disusun_oleh_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    CONSTRAINT laporan_laporanresmievent_semester_check CHECK ((semester >= 0)),
    CONSTRAINT laporan_laporanresmievent_tahun_check CHECK ((tahun >= 0)),
    CONSTRAINT laporan_laporanresmievent_versi_check CHECK ((versi >= 0))
);

ALTER TABLE public.laporan_laporanresmievent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.laporan_laporanresmievent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.laporan_pengirimanlaporan (
    id bigint NOT NULL,
    penerima character varying(10) NOT NULL,
    berkas character varying(200) NOT NULL,
    sidik character varying(64) NOT NULL,
    dikirim_pada timestamp with time zone NOT NULL,
    dikirim_oleh_id bigint NOT NULL,
    laporan_id bigint NOT NULL,
    CONSTRAINT kiriman_sidik CHECK (((sidik)::text ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE public.laporan_pengirimanlaporan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.laporan_pengirimanlaporan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.laporan_pengirimanlaporanevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    penerima character varying(10) NOT NULL,
    berkas character varying(200) NOT NULL,
    sidik character varying(64) NOT NULL,
    dikirim_pada timestamp with time zone NOT NULL,
    dikirim_oleh_id bigint NOT NULL,
    laporan_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.laporan_pengirimanlaporanevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.laporan_pengirimanlaporanevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);

ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_barisimpor (
    id bigint NOT NULL,
    nomor integer NOT NULL,
    hasil character varying(10) NOT NULL,
    nip character varying(60) NOT NULL,
    nama character varying(200) NOT NULL,
    asli jsonb NOT NULL,
    data jsonb NOT NULL,
    perubahan jsonb NOT NULL,
    kesalahan jsonb NOT NULL,
    peringatan jsonb NOT NULL,
    impor_id bigint NOT NULL,
    akibat jsonb NOT NULL,
    CONSTRAINT baris_ditolak_beralasan CHECK (((((hasil)::text = 'ditolak'::text) AND (NOT (kesalahan = '[]'::jsonb))) OR ((NOT ((hasil)::text = 'ditolak'::text)) AND (kesalahan = '[]'::jsonb)))),
    CONSTRAINT pegawai_barisimpor_nomor_check CHECK ((nomor >= 0))
);

ALTER TABLE public.pegawai_barisimpor ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_barisimpor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_golongan (
    id bigint NOT NULL,
    kode character varying(10) NOT NULL,
    pangkat character varying(60) NOT NULL,
    jenis_asn character varying(10) NOT NULL,
    urut smallint NOT NULL,
    CONSTRAINT pegawai_golongan_urut_check CHECK ((urut >= 0))
);

ALTER TABLE public.pegawai_golongan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_golongan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_impor (
    id bigint CONSTRAINT pegawai_imporpegawai_id_not_null NOT NULL,
    berkas character varying(100) CONSTRAINT pegawai_imporpegawai_berkas_not_null NOT NULL,
    nama_berkas character varying(255) CONSTRAINT pegawai_imporpegawai_nama_berkas_not_null NOT NULL,
    status character varying(10) CONSTRAINT pegawai_imporpegawai_status_not_null NOT NULL,
    kolom jsonb CONSTRAINT pegawai_imporpegawai_kolom_not_null NOT NULL,
    pesan text CONSTRAINT pegawai_imporpegawai_pesan_not_null NOT NULL,
    dibuat_pada timestamp with time zone CONSTRAINT pegawai_imporpegawai_dibuat_pada_not_null NOT NULL,
    selesai_pada timestamp with time zone,
    oleh_id bigint CONSTRAINT pegawai_imporpegawai_oleh_id_not_null NOT NULL,
    pekerjaan_id bigint,
    unit_id bigint CONSTRAINT pegawai_imporpegawai_unit_id_not_null NOT NULL,
    jenis character varying(30) NOT NULL,
    CONSTRAINT impor_berjenis CHECK ((NOT ((jenis)::text = ''::text))),
    CONSTRAINT impor_selesai CHECK ((((selesai_pada IS NOT NULL) AND ((status)::text = 'selesai'::text)) OR ((NOT ((status)::text = 'selesai'::text)) AND (selesai_pada IS NULL))))
);

ALTER TABLE public.pegawai_impor ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_imporpegawai_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_jabatan (
    id bigint NOT NULL,
    nama character varying(200) NOT NULL,
    memimpin boolean NOT NULL,
    atasan_luar_nama character varying(200) NOT NULL,
    atasan_luar_jabatan character varying(200) NOT NULL,
    jalur text DEFAULT ''::text NOT NULL,
    atasan_id bigint,
    jenjang_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    CONSTRAINT atasan_luar_hanya_puncak CHECK (((atasan_id IS NULL) OR ((atasan_luar_nama)::text = ''::text)))
);

ALTER TABLE public.pegawai_jabatan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_jabatan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_jabatanevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    nama character varying(200) NOT NULL,
    memimpin boolean NOT NULL,
    atasan_luar_nama character varying(200) NOT NULL,
    atasan_luar_jabatan character varying(200) NOT NULL,
    jalur text DEFAULT ''::text NOT NULL,
    atasan_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    jenjang_id bigint NOT NULL,
    unit_id bigint NOT NULL
);

ALTER TABLE public.pegawai_jabatanevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_jabatanevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_jenjang (
    id bigint NOT NULL,
    kode character varying(40) NOT NULL,
    nama character varying(100) NOT NULL,
    jenis character varying(20) NOT NULL,
    kelompok_kldp character varying(40) NOT NULL,
    urut smallint NOT NULL,
    level_standar smallint NOT NULL,
    nama_lama character varying(100) NOT NULL,
    CONSTRAINT jenjang_level CHECK (((level_standar >= 1) AND (level_standar <= 5))),
    CONSTRAINT pegawai_jenjang_level_standar_check CHECK ((level_standar >= 0)),
    CONSTRAINT pegawai_jenjang_urut_check CHECK ((urut >= 0))
);

ALTER TABLE public.pegawai_jenjang ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_jenjang_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_pegawai (
    id bigint NOT NULL,
    nip character varying(18) NOT NULL,
    nama character varying(150) NOT NULL,
    gelar_depan character varying(50) NOT NULL,
    gelar_belakang character varying(80) NOT NULL,
    tempat_lahir character varying(100) NOT NULL,
    tanggal_lahir date NOT NULL,
    jenis_kelamin character varying(1) NOT NULL,
    jenis_asn character varying(4) NOT NULL,
    tmt_cpns date,
    pendidikan character varying(10) NOT NULL,
    jurusan character varying(150) NOT NULL,
    tahun_lulus smallint,
    email character varying(254) NOT NULL,
    no_hp character varying(20) NOT NULL,
    alamat character varying(300) NOT NULL,
    contoh boolean NOT NULL,
    pengguna_id bigint,
    CONSTRAINT nip_18_angka CHECK (((nip)::text ~ '^\d{18}$'::text)),
    CONSTRAINT pegawai_bernama CHECK ((NOT ((nama)::text = ''::text))),
    CONSTRAINT pegawai_pegawai_tahun_lulus_check CHECK ((tahun_lulus >= 0)),
    CONSTRAINT tmt_sesudah_lahir CHECK (((tmt_cpns IS NULL) OR (tmt_cpns > tanggal_lahir)))
);

ALTER TABLE public.pegawai_pegawai ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_pegawai_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_pegawaievent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    nip character varying(18) NOT NULL,
    nama character varying(150) NOT NULL,
    gelar_depan character varying(50) NOT NULL,
    gelar_belakang character varying(80) NOT NULL,
    tempat_lahir character varying(100) NOT NULL,
    tanggal_lahir date NOT NULL,
    jenis_kelamin character varying(1) NOT NULL,
    jenis_asn character varying(4) NOT NULL,
    tmt_cpns date,
    pendidikan character varying(10) NOT NULL,
    jurusan character varying(150) NOT NULL,
    tahun_lulus smallint,
    email character varying(254) NOT NULL,
    no_hp character varying(20) NOT NULL,
    alamat character varying(300) NOT NULL,
    contoh boolean NOT NULL,
    pengguna_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT pegawai_pegawaievent_tahun_lulus_check CHECK ((tahun_lulus >= 0))
);

ALTER TABLE public.pegawai_pegawaievent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_pegawaievent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_pemulihansandi (
    id bigint NOT NULL,
    alasan character varying(300) NOT NULL,
    status character varying(15) NOT NULL,
    diminta_pada timestamp with time zone NOT NULL,
    berlaku_sampai timestamp with time zone NOT NULL,
    dikonfirmasi_pada timestamp with time zone,
    selesai_pada timestamp with time zone,
    catatan character varying(300) NOT NULL,
    dikonfirmasi_oleh_id bigint,
    diminta_oleh_id bigint NOT NULL,
    kode_id bigint,
    pengguna_id bigint NOT NULL,
    lepas_dua_langkah boolean NOT NULL,
    CONSTRAINT pemulihan_bukan_akun_sendiri CHECK (((NOT (diminta_oleh_id = pengguna_id)) AND (NOT ((dikonfirmasi_oleh_id = pengguna_id) AND (dikonfirmasi_oleh_id IS NOT NULL))))),
    CONSTRAINT pemulihan_dikonfirmasi CHECK (((NOT ((status)::text = ANY ((ARRAY['dikonfirmasi'::character varying, 'dipakai'::character varying])::text[]))) OR ((dikonfirmasi_oleh_id IS NOT NULL) AND (dikonfirmasi_pada IS NOT NULL)))),
    CONSTRAINT pemulihan_dua_orang CHECK (((dikonfirmasi_oleh_id IS NULL) OR (NOT ((dikonfirmasi_oleh_id = diminta_oleh_id) AND (dikonfirmasi_oleh_id IS NOT NULL))))),
    CONSTRAINT pemulihan_selesai CHECK ((((selesai_pada IS NULL) AND ((status)::text = ANY ((ARRAY['menunggu'::character varying, 'dikonfirmasi'::character varying])::text[]))) OR ((selesai_pada IS NOT NULL) AND ((status)::text = ANY ((ARRAY['dipakai'::character varying, 'dibatalkan'::character varying])::text[])))))
);

ALTER TABLE public.pegawai_pemulihansandi ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_pemulihansandi_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_pemulihansandievent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    alasan character varying(300) NOT NULL,
    status character varying(15) NOT NULL,
    diminta_pada timestamp with time zone NOT NULL,
    berlaku_sampai timestamp with time zone NOT NULL,
    dikonfirmasi_pada timestamp with time zone,
    selesai_pada timestamp with time zone,
    catatan character varying(300) NOT NULL,
    dikonfirmasi_oleh_id bigint,
    diminta_oleh_id bigint NOT NULL,
    kode_id bigint,
    pengguna_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    lepas_dua_langkah boolean NOT NULL
);

ALTER TABLE public.pegawai_pemulihansandievent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_pemulihansandievent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_penugasanperan (
    id bigint NOT NULL,
    peran character varying(20) NOT NULL,
    masa daterange NOT NULL,
    pengguna_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    CONSTRAINT penugasan_masa CHECK (((NOT isempty(masa)) AND (lower(masa) IS NOT NULL))),
    CONSTRAINT peran_turunan_tidak_ditugaskan CHECK ((NOT ((peran)::text = ANY ((ARRAY['pegawai'::character varying, 'atasan'::character varying])::text[]))))
);

ALTER TABLE public.pegawai_penugasanperan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_penugasanperan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_penugasanperanevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    peran character varying(20) NOT NULL,
    masa daterange NOT NULL,
    pengguna_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    unit_id bigint NOT NULL
);

ALTER TABLE public.pegawai_penugasanperanevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_penugasanperanevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_riwayatjabatan (
    id bigint NOT NULL,
    jenis character varying(10) NOT NULL,
    masa daterange NOT NULL,
    nomor_sk character varying(100) NOT NULL,
    jabatan_id bigint NOT NULL,
    pegawai_id bigint NOT NULL,
    CONSTRAINT riwayat_jabatan_masa CHECK (((NOT isempty(masa)) AND (lower(masa) IS NOT NULL)))
);

ALTER TABLE public.pegawai_riwayatjabatan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_riwayatjabatan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_riwayatjabatanevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    jenis character varying(10) NOT NULL,
    masa daterange NOT NULL,
    nomor_sk character varying(100) NOT NULL,
    jabatan_id bigint NOT NULL,
    pegawai_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.pegawai_riwayatjabatanevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_riwayatjabatanevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_riwayatpangkat (
    id bigint NOT NULL,
    masa daterange NOT NULL,
    nomor_sk character varying(100) NOT NULL,
    golongan_id bigint NOT NULL,
    pegawai_id bigint NOT NULL,
    CONSTRAINT riwayat_pangkat_masa CHECK (((NOT isempty(masa)) AND (lower(masa) IS NOT NULL)))
);

ALTER TABLE public.pegawai_riwayatpangkat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_riwayatpangkat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_riwayatpangkatevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    masa daterange NOT NULL,
    nomor_sk character varying(100) NOT NULL,
    golongan_id bigint NOT NULL,
    pegawai_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.pegawai_riwayatpangkatevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_riwayatpangkatevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_statuspegawai (
    id bigint NOT NULL,
    jenis character varying(30) NOT NULL,
    masa daterange NOT NULL,
    nomor_sk character varying(100) NOT NULL,
    keterangan character varying(300) NOT NULL,
    pegawai_id bigint NOT NULL,
    CONSTRAINT status_masa CHECK (((NOT isempty(masa)) AND (lower(masa) IS NOT NULL)))
);

ALTER TABLE public.pegawai_statuspegawai ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_statuspegawai_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_statuspegawaievent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    jenis character varying(30) NOT NULL,
    masa daterange NOT NULL,
    nomor_sk character varying(100) NOT NULL,
    keterangan character varying(300) NOT NULL,
    pegawai_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.pegawai_statuspegawaievent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_statuspegawaievent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_unitkerja (
    id bigint NOT NULL,
    kode character varying(60) NOT NULL,
    nama character varying(200) NOT NULL,
    singkatan character varying(60) NOT NULL,
    adalah_badan boolean NOT NULL,
    pemerintah character varying(200) NOT NULL,
    alamat character varying(300) NOT NULL,
    kota character varying(100) NOT NULL,
    jalur text DEFAULT ''::text NOT NULL,
    induk_id bigint,
    CONSTRAINT unit_bernama CHECK ((NOT ((nama)::text = ''::text))),
    CONSTRAINT unit_bukan_induk_sendiri CHECK ((NOT ((induk_id = id) AND (induk_id IS NOT NULL))))
);

ALTER TABLE public.pegawai_unitkerja ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_unitkerja_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_unitkerjaevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kode character varying(60) NOT NULL,
    nama character varying(200) NOT NULL,
    singkatan character varying(60) NOT NULL,
    adalah_badan boolean NOT NULL,
    pemerintah character varying(200) NOT NULL,
    alamat character varying(300) NOT NULL,
    kota character varying(100) NOT NULL,
    jalur text DEFAULT ''::text NOT NULL,
    induk_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.pegawai_unitkerjaevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_unitkerjaevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_usulanperubahan (
    id bigint NOT NULL,
    bidang character varying(40) NOT NULL,
    nilai_lama character varying(300) NOT NULL,
    nilai_baru character varying(300) NOT NULL,
    alasan character varying(500) NOT NULL,
    status character varying(10) NOT NULL,
    putusan character varying(500) NOT NULL,
    diajukan_pada timestamp with time zone NOT NULL,
    diputus_pada timestamp with time zone,
    diputus_oleh_id bigint,
    pegawai_id bigint NOT NULL,
    berkas character varying(100) NOT NULL,
    nama_berkas character varying(150) NOT NULL,
    sidik_berkas character varying(64) NOT NULL,
    tipe_berkas character varying(3) NOT NULL,
    CONSTRAINT usulan_berkas_diperiksa CHECK (((((berkas)::text = ''::text) AND ((nama_berkas)::text = ''::text) AND ((sidik_berkas)::text = ''::text) AND ((tipe_berkas)::text = ''::text)) OR ((NOT ((berkas)::text = ''::text)) AND (NOT ((nama_berkas)::text = ''::text)) AND (NOT ((tipe_berkas)::text = ''::text)) AND (NOT ((sidik_berkas)::text = ''::text))))),
    CONSTRAINT usulan_diputus CHECK ((((diputus_oleh_id IS NULL) AND (diputus_pada IS NULL) AND ((status)::text = 'diajukan'::text)) OR ((NOT ((status)::text = 'diajukan'::text)) AND (diputus_oleh_id IS NOT NULL) AND (diputus_pada IS NOT NULL)))),
    CONSTRAINT usulan_ditolak_beralasan CHECK ((NOT (((putusan)::text = ''::text) AND ((status)::text = 'ditolak'::text))))
);

ALTER TABLE public.pegawai_usulanperubahan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_usulanperubahan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pegawai_usulanperubahanevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    bidang character varying(40) NOT NULL,
    nilai_lama character varying(300) NOT NULL,
    nilai_baru character varying(300) NOT NULL,
    alasan character varying(500) NOT NULL,
    status character varying(10) NOT NULL,
    putusan character varying(500) NOT NULL,
    diajukan_pada timestamp with time zone NOT NULL,
    diputus_pada timestamp with time zone,
    diputus_oleh_id bigint,
    pegawai_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    berkas character varying(100) NOT NULL,
    nama_berkas character varying(150) NOT NULL,
    sidik_berkas character varying(64) NOT NULL,
    tipe_berkas character varying(3) NOT NULL
);

ALTER TABLE public.pegawai_usulanperubahanevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pegawai_usulanperubahanevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_barishitung (
    id bigint NOT NULL,
    isi jsonb NOT NULL,
    pegawai_id bigint NOT NULL,
    pekerjaan_id bigint NOT NULL,
    putaran_id bigint NOT NULL
);

ALTER TABLE public.pemetaan_barishitung ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_barishitung_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_kalibrasi (
    id bigint NOT NULL,
    dari smallint NOT NULL,
    ke smallint NOT NULL,
    alasan text NOT NULL,
    sebagai character varying(250) NOT NULL,
    pada timestamp with time zone NOT NULL,
    oleh_id bigint NOT NULL,
    pemetaan_id bigint NOT NULL,
    CONSTRAINT kalibrasi_beralasan CHECK ((NOT (alasan = ''::text))),
    CONSTRAINT kalibrasi_pindah CHECK ((((dari >= 1) AND (dari <= 9)) AND ((ke >= 1) AND (ke <= 9)) AND (NOT (dari = ke)))),
    CONSTRAINT pemetaan_kalibrasi_dari_check CHECK ((dari >= 0)),
    CONSTRAINT pemetaan_kalibrasi_ke_check CHECK ((ke >= 0))
);

ALTER TABLE public.pemetaan_kalibrasi ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_kalibrasi_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_kalibrasievent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    dari smallint NOT NULL,
    ke smallint NOT NULL,
    alasan text NOT NULL,
    sebagai character varying(250) NOT NULL,
    pada timestamp with time zone NOT NULL,
    oleh_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    pemetaan_id bigint NOT NULL,
    CONSTRAINT pemetaan_kalibrasievent_dari_check CHECK ((dari >= 0)),
    CONSTRAINT pemetaan_kalibrasievent_ke_check CHECK ((ke >= 0))
);

ALTER TABLE public.pemetaan_kalibrasievent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_kalibrasievent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_kinerjaunit (
    id bigint NOT NULL,
    predikat character varying(20) NOT NULL,
    catatan text NOT NULL,
    dibuat_pada timestamp with time zone NOT NULL,
    oleh_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    periode_id bigint NOT NULL
);

ALTER TABLE public.pemetaan_kinerjaunit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_kinerjaunit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_kinerjaunitevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    predikat character varying(20) NOT NULL,
    catatan text NOT NULL,
    dibuat_pada timestamp with time zone NOT NULL,
    oleh_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    periode_id bigint NOT NULL
);

ALTER TABLE public.pemetaan_kinerjaunitevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_kinerjaunitevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_kotak (
    id bigint NOT NULL,
    nomor smallint NOT NULL,
    kinerja character varying(10) NOT NULL,
    kompetensi character varying(10) NOT NULL,
    kategori character varying(150) NOT NULL,
    kelompok character varying(20) NOT NULL,
    perlakuan character varying(300) NOT NULL,
    CONSTRAINT kotak_nomor CHECK (((nomor >= 1) AND (nomor <= 9))),
    CONSTRAINT pemetaan_kotak_nomor_check CHECK ((nomor >= 0))
);

ALTER TABLE public.pemetaan_kotak ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_kotak_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_kotakevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    nomor smallint NOT NULL,
    kinerja character varying(10) NOT NULL,
    kompetensi character varying(10) NOT NULL,
    kategori character varying(150) NOT NULL,
    kelompok character varying(20) NOT NULL,
    perlakuan character varying(300) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT pemetaan_kotakevent_nomor_check CHECK ((nomor >= 0))
);

ALTER TABLE public.pemetaan_kotakevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_kotakevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_pemetaan (
    id bigint NOT NULL,
    jabatan_nama character varying(200) NOT NULL,
    jpm numeric(9,4),
    nilai_kinerja numeric(5,2),
    tingkat_kinerja character varying(10) NOT NULL,
    tingkat_kompetensi character varying(10) NOT NULL,
    kotak_hitung smallint,
    kotak smallint,
    kekurangan jsonb NOT NULL,
    masukan jsonb NOT NULL,
    jabatan_id bigint,
    jenjang_id bigint,
    pegawai_id bigint NOT NULL,
    unit_id bigint,
    predikat_id bigint,
    putaran_id bigint NOT NULL,
    dikecualikan character varying(30) NOT NULL,
    CONSTRAINT pemetaan_dikecualikan CHECK ((((dikecualikan)::text = ''::text) OR (kotak IS NULL))),
    CONSTRAINT pemetaan_kekurangan CHECK ((((kotak IS NULL) AND (NOT (kekurangan = '[]'::jsonb))) OR ((kekurangan = '[]'::jsonb) AND (kotak IS NOT NULL)))),
    CONSTRAINT pemetaan_kotak CHECK ((((kotak IS NULL) AND (kotak_hitung IS NULL)) OR (((kotak >= 1) AND (kotak <= 9)) AND ((kotak_hitung >= 1) AND (kotak_hitung <= 9))))),
    CONSTRAINT pemetaan_pemetaan_kotak_check CHECK ((kotak >= 0)),
    CONSTRAINT pemetaan_pemetaan_kotak_hitung_check CHECK ((kotak_hitung >= 0))
);

ALTER TABLE public.pemetaan_pemetaan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_pemetaan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_pemetaanevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    jabatan_nama character varying(200) NOT NULL,
    jpm numeric(9,4),
    nilai_kinerja numeric(5,2),
    tingkat_kinerja character varying(10) NOT NULL,
    tingkat_kompetensi character varying(10) NOT NULL,
    kotak_hitung smallint,
    kotak smallint,
    kekurangan jsonb NOT NULL,
    masukan jsonb NOT NULL,
    jabatan_id bigint,
    jenjang_id bigint,
    pegawai_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    unit_id bigint,
    predikat_id bigint,
    putaran_id bigint NOT NULL,
    dikecualikan character varying(30) NOT NULL,
    CONSTRAINT pemetaan_pemetaanevent_kotak_check CHECK ((kotak >= 0)),
    CONSTRAINT pemetaan_pemetaanevent_kotak_hitung_check CHECK ((kotak_hitung >= 0))
);

ALTER TABLE public.pemetaan_pemetaanevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_pemetaanevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_penilaiankinerja (
    id bigint NOT NULL,
    nilai numeric(5,2),
    inovasi text NOT NULL,
    hasil_kerja character varying(10) NOT NULL,
    perilaku_kerja character varying(10) NOT NULL,
    penilai_nama character varying(200) NOT NULL,
    penilai_nip character varying(18) NOT NULL,
    sumber character varying(10) NOT NULL,
    status character varying(12) NOT NULL,
    catatan text NOT NULL,
    dibuat_pada timestamp with time zone NOT NULL,
    diajukan_pada timestamp with time zone,
    dikonfirmasi_pada timestamp with time zone,
    dikonfirmasi_oleh_id bigint,
    oleh_id bigint NOT NULL,
    pegawai_id bigint NOT NULL,
    periode_id bigint NOT NULL,
    predikat_id bigint,
    CONSTRAINT penilaian_diajukan_berhasil CHECK ((((status)::text = ANY ((ARRAY['draf'::character varying, 'dikembalikan'::character varying])::text[])) OR (predikat_id IS NOT NULL))),
    CONSTRAINT penilaian_dikembalikan_beralasan CHECK (((NOT ((status)::text = 'dikembalikan'::text)) OR (NOT (catatan = ''::text)))),
    CONSTRAINT penilaian_konfirmasi CHECK ((((dikonfirmasi_oleh_id IS NOT NULL) AND (dikonfirmasi_pada IS NOT NULL) AND ((status)::text = 'sah'::text)) OR ((NOT ((status)::text = 'sah'::text)) AND (dikonfirmasi_oleh_id IS NULL) AND (dikonfirmasi_pada IS NULL)))),
    CONSTRAINT penilaian_satu_skema CHECK (((((hasil_kerja)::text = ''::text) AND (nilai IS NOT NULL) AND ((perilaku_kerja)::text = ''::text) AND (predikat_id IS NOT NULL)) OR ((nilai IS NULL) AND (predikat_id IS NOT NULL) AND (NOT ((hasil_kerja)::text = ''::text)) AND (NOT ((perilaku_kerja)::text = ''::text))) OR (((hasil_kerja)::text = ''::text) AND (nilai IS NULL) AND ((perilaku_kerja)::text = ''::text) AND (predikat_id IS NULL)))),
    CONSTRAINT penilaian_skala CHECK (((nilai IS NULL) OR ((nilai >= (0)::numeric) AND (nilai <= (120)::numeric))))
);

ALTER TABLE public.pemetaan_penilaiankinerja ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_penilaiankinerja_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_penilaiankinerjaevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    nilai numeric(5,2),
    inovasi text NOT NULL,
    hasil_kerja character varying(10) NOT NULL,
    perilaku_kerja character varying(10) NOT NULL,
    penilai_nama character varying(200) NOT NULL,
    penilai_nip character varying(18) NOT NULL,
    sumber character varying(10) NOT NULL,
    status character varying(12) NOT NULL,
    catatan text NOT NULL,
    dibuat_pada timestamp with time zone NOT NULL,
    diajukan_pada timestamp with time zone,
    dikonfirmasi_pada timestamp with time zone,
    dikonfirmasi_oleh_id bigint,
    oleh_id bigint NOT NULL,
    pegawai_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    periode_id bigint NOT NULL,
    predikat_id bigint
);

ALTER TABLE public.pemetaan_penilaiankinerjaevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_penilaiankinerjaevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_periodekinerja (
    id bigint NOT NULL,
    nama character varying(100) NOT NULL,
    jenis character varying(10) NOT NULL,
    mulai date NOT NULL,
    selesai date NOT NULL,
    skema character varying(20) NOT NULL,
    CONSTRAINT periode_rentang CHECK ((selesai > mulai)),
    CONSTRAINT periode_skema CHECK ((((mulai >= '2019-01-01'::date) AND (selesai <= '2021-12-31'::date) AND ((skema)::text = 'pp-30-2019'::text)) OR ((mulai >= '2021-07-01'::date) AND ((skema)::text = 'permenpanrb-6-2022'::text))))
);

ALTER TABLE public.pemetaan_periodekinerja ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_periodekinerja_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_periodekinerjaevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    nama character varying(100) NOT NULL,
    jenis character varying(10) NOT NULL,
    mulai date NOT NULL,
    selesai date NOT NULL,
    skema character varying(20) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.pemetaan_periodekinerjaevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_periodekinerjaevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_predikat (
    id bigint NOT NULL,
    kode character varying(30) NOT NULL,
    nama character varying(60) NOT NULL,
    batas_bawah numeric(5,2) NOT NULL,
    batas_atas numeric(5,2) NOT NULL,
    tingkat character varying(10) NOT NULL,
    urut smallint NOT NULL,
    CONSTRAINT pemetaan_predikat_urut_check CHECK ((urut >= 0)),
    CONSTRAINT predikat_batas CHECK ((batas_atas > batas_bawah))
);

ALTER TABLE public.pemetaan_predikat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_predikat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_predikatevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kode character varying(30) NOT NULL,
    nama character varying(60) NOT NULL,
    batas_bawah numeric(5,2) NOT NULL,
    batas_atas numeric(5,2) NOT NULL,
    tingkat character varying(10) NOT NULL,
    urut smallint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT pemetaan_predikatevent_urut_check CHECK ((urut >= 0))
);

ALTER TABLE public.pemetaan_predikatevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_predikatevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_putaranpemetaan (
    id bigint NOT NULL,
    nama character varying(150) NOT NULL,
    tanggal date NOT NULL,
    ambang_menengah numeric(6,2) NOT NULL,
    ambang_tinggi numeric(6,2) NOT NULL,
    ambang_kinerja_menengah numeric(6,2) NOT NULL,
    ambang_kinerja_tinggi numeric(6,2) NOT NULL,
    status character varying(12) NOT NULL,
    terbit boolean NOT NULL,
    dihitung_pada timestamp with time zone,
    dibuat_pada timestamp with time zone NOT NULL,
    ditetapkan_pada timestamp with time zone,
    ditetapkan_oleh_id bigint,
    oleh_id bigint NOT NULL,
    pekerjaan_id bigint,
    periode_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    catatan text NOT NULL,
    ditetapkan_sebagai character varying(250) NOT NULL,
    CONSTRAINT putaran_ambang_jpm CHECK (((ambang_menengah > (0)::numeric) AND (ambang_tinggi > ambang_menengah))),
    CONSTRAINT putaran_ambang_kinerja CHECK (((ambang_kinerja_menengah > (0)::numeric) AND (ambang_kinerja_tinggi > ambang_kinerja_menengah))),
    CONSTRAINT putaran_penetapan CHECK ((((ditetapkan_oleh_id IS NOT NULL) AND (ditetapkan_pada IS NOT NULL) AND ((status)::text = 'ditetapkan'::text)) OR ((NOT ((status)::text = 'ditetapkan'::text)) AND (ditetapkan_oleh_id IS NULL) AND (ditetapkan_pada IS NULL)))),
    CONSTRAINT putaran_terbit_setelah_tetap CHECK (((NOT terbit) OR ((status)::text = 'ditetapkan'::text)))
);

ALTER TABLE public.pemetaan_putaranpemetaan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_putaranpemetaan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_putaranpemetaanevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    nama character varying(150) NOT NULL,
    tanggal date NOT NULL,
    ambang_menengah numeric(6,2) NOT NULL,
    ambang_tinggi numeric(6,2) NOT NULL,
    ambang_kinerja_menengah numeric(6,2) NOT NULL,
    ambang_kinerja_tinggi numeric(6,2) NOT NULL,
    status character varying(12) NOT NULL,
    terbit boolean NOT NULL,
    dihitung_pada timestamp with time zone,
    dibuat_pada timestamp with time zone NOT NULL,
    ditetapkan_pada timestamp with time zone,
    ditetapkan_oleh_id bigint,
    oleh_id bigint NOT NULL,
    pekerjaan_id bigint,
    periode_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    catatan text NOT NULL,
    ditetapkan_sebagai character varying(250) NOT NULL
);

ALTER TABLE public.pemetaan_putaranpemetaanevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_putaranpemetaanevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_sasarankinerja (
    id bigint NOT NULL,
    uraian character varying(300) NOT NULL,
    satuan character varying(60) NOT NULL,
    target numeric(14,2) NOT NULL,
    realisasi numeric(14,2),
    urut smallint NOT NULL,
    penilaian_id bigint NOT NULL,
    CONSTRAINT pemetaan_sasarankinerja_urut_check CHECK ((urut >= 0)),
    CONSTRAINT sasaran_pegawai_realisasi CHECK (((realisasi IS NULL) OR (realisasi >= (0)::numeric))),
    CONSTRAINT sasaran_pegawai_target CHECK ((target > (0)::numeric))
);

ALTER TABLE public.pemetaan_sasarankinerja ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_sasarankinerja_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_sasarankinerjaevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    uraian character varying(300) NOT NULL,
    satuan character varying(60) NOT NULL,
    target numeric(14,2) NOT NULL,
    realisasi numeric(14,2),
    urut smallint NOT NULL,
    penilaian_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT pemetaan_sasarankinerjaevent_urut_check CHECK ((urut >= 0))
);

ALTER TABLE public.pemetaan_sasarankinerjaevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_sasarankinerjaevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_sasaranunit (
    id bigint NOT NULL,
    uraian character varying(300) NOT NULL,
    satuan character varying(60) NOT NULL,
    target numeric(14,2) NOT NULL,
    realisasi numeric(14,2),
    urut smallint NOT NULL,
    kinerja_unit_id bigint NOT NULL,
    CONSTRAINT pemetaan_sasaranunit_urut_check CHECK ((urut >= 0)),
    CONSTRAINT sasaran_unit_realisasi CHECK (((realisasi IS NULL) OR (realisasi >= (0)::numeric))),
    CONSTRAINT sasaran_unit_target CHECK ((target > (0)::numeric))
);

ALTER TABLE public.pemetaan_sasaranunit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_sasaranunit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pemetaan_sasaranunitevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    uraian character varying(300) NOT NULL,
    satuan character varying(60) NOT NULL,
    target numeric(14,2) NOT NULL,
    realisasi numeric(14,2),
    urut smallint NOT NULL,
    kinerja_unit_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT pemetaan_sasaranunitevent_urut_check CHECK ((urut >= 0))
);

ALTER TABLE public.pemetaan_sasaranunitevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pemetaan_sasaranunitevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);

CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);

CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;

CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;

CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);

CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;

CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);

ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);

ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.jp_aturankonversi
    ADD CONSTRAINT aturan_aktif_bergantian EXCLUDE USING gist (masa WITH &&) WHERE (aktif);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.direktori_bentukpengembangan
    ADD CONSTRAINT direktori_bentukpengembangan_kode_key UNIQUE (kode);

ALTER TABLE ONLY public.direktori_bentukpengembangan
    ADD CONSTRAINT direktori_bentukpengembangan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.direktori_bentukpengembanganevent
    ADD CONSTRAINT direktori_bentukpengembanganevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.direktori_rekomendasikotak
    ADD CONSTRAINT direktori_rekomendasikotak_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.direktori_rekomendasikotakevent
    ADD CONSTRAINT direktori_rekomendasikotakevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);

ALTER TABLE ONLY public.hris_kodeaktivasi
    ADD CONSTRAINT hris_kodeaktivasi_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.hris_parameter
    ADD CONSTRAINT hris_parameter_kunci_key UNIQUE (kunci);

ALTER TABLE ONLY public.hris_parameter
    ADD CONSTRAINT hris_parameter_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.hris_parameterevent
    ADD CONSTRAINT hris_parameterevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.hris_pekerjaan
    ADD CONSTRAINT hris_pekerjaan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.hris_pengguna_groups
    ADD CONSTRAINT hris_pengguna_groups_pengguna_id_group_id_72d07cf3_uniq UNIQUE (pengguna_id, group_id);

ALTER TABLE ONLY public.hris_pengguna_groups
    ADD CONSTRAINT hris_pengguna_groups_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.hris_pengguna
    ADD CONSTRAINT hris_pengguna_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.hris_pengguna_user_permissions
    ADD CONSTRAINT hris_pengguna_user_permi_pengguna_id_permission_i_3fb88c1f_uniq UNIQUE (pengguna_id, permission_id);

ALTER TABLE ONLY public.hris_pengguna_user_permissions
    ADD CONSTRAINT hris_pengguna_user_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.hris_pengguna
    ADD CONSTRAINT hris_pengguna_username_key UNIQUE (username);

ALTER TABLE ONLY public.hris_penggunaevent
    ADD CONSTRAINT hris_penggunaevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.idp_catatanalur
    ADD CONSTRAINT idp_catatanalur_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.idp_idp
    ADD CONSTRAINT idp_idp_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.idp_idpevent
    ADD CONSTRAINT idp_idpevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.idp_itemidp
    ADD CONSTRAINT idp_itemidp_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.idp_itemidpevent
    ADD CONSTRAINT idp_itemidpevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.idp_realisasiitem
    ADD CONSTRAINT idp_realisasiitem_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.idp_realisasiitemevent
    ADD CONSTRAINT idp_realisasiitemevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.jp_aturankonversi
    ADD CONSTRAINT jp_aturankonversi_kode_key UNIQUE (kode);

ALTER TABLE ONLY public.jp_aturankonversi
    ADD CONSTRAINT jp_aturankonversi_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.jp_aturankonversievent
    ADD CONSTRAINT jp_aturankonversievent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.jp_barisaturan
    ADD CONSTRAINT jp_barisaturan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.jp_barisaturanevent
    ADD CONSTRAINT jp_barisaturanevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.jp_bukti
    ADD CONSTRAINT jp_bukti_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.jp_buktievent
    ADD CONSTRAINT jp_buktievent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.jp_catatankegiatan
    ADD CONSTRAINT jp_catatankegiatan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.jp_catatankegiatanevent
    ADD CONSTRAINT jp_catatankegiatanevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.jp_jpdiakui
    ADD CONSTRAINT jp_jpdiakui_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.jp_jpdiakuievent
    ADD CONSTRAINT jp_jpdiakuievent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.jp_jpmenunggu
    ADD CONSTRAINT jp_jpmenunggu_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.jp_kegiatan
    ADD CONSTRAINT jp_kegiatan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.jp_kegiatanevent
    ADD CONSTRAINT jp_kegiatanevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.kompetensi_asesmen
    ADD CONSTRAINT kompetensi_asesmen_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.kompetensi_asesmenevent
    ADD CONSTRAINT kompetensi_asesmenevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.kompetensi_hasilasesmen
    ADD CONSTRAINT kompetensi_hasilasesmen_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.kompetensi_hasilasesmenevent
    ADD CONSTRAINT kompetensi_hasilasesmenevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.kompetensi_kompetensi
    ADD CONSTRAINT kompetensi_kompetensi_kode_key UNIQUE (kode);

ALTER TABLE ONLY public.kompetensi_kompetensi
    ADD CONSTRAINT kompetensi_kompetensi_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.kompetensi_kompetensievent
    ADD CONSTRAINT kompetensi_kompetensievent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.kompetensi_standarkompetensi
    ADD CONSTRAINT kompetensi_standarkompetensi_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.kompetensi_standarkompetensievent
    ADD CONSTRAINT kompetensi_standarkompetensievent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.kompetensi_tingkatkompetensi
    ADD CONSTRAINT kompetensi_tingkatkompetensi_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.kompetensi_tingkatkompetensievent
    ADD CONSTRAINT kompetensi_tingkatkompetensievent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.laporan_laporanresmi
    ADD CONSTRAINT laporan_laporanresmi_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.laporan_laporanresmievent
    ADD CONSTRAINT laporan_laporanresmievent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.laporan_pengirimanlaporan
    ADD CONSTRAINT laporan_pengirimanlaporan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.laporan_pengirimanlaporanevent
    ADD CONSTRAINT laporan_pengirimanlaporanevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_barisimpor
    ADD CONSTRAINT pegawai_barisimpor_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_golongan
    ADD CONSTRAINT pegawai_golongan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_impor
    ADD CONSTRAINT pegawai_imporpegawai_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_jabatan
    ADD CONSTRAINT pegawai_jabatan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_jabatanevent
    ADD CONSTRAINT pegawai_jabatanevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pegawai_jenjang
    ADD CONSTRAINT pegawai_jenjang_kode_key UNIQUE (kode);

ALTER TABLE ONLY public.pegawai_jenjang
    ADD CONSTRAINT pegawai_jenjang_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_pegawai
    ADD CONSTRAINT pegawai_pegawai_nip_key UNIQUE (nip);

ALTER TABLE ONLY public.pegawai_pegawai
    ADD CONSTRAINT pegawai_pegawai_pengguna_id_key UNIQUE (pengguna_id);

ALTER TABLE ONLY public.pegawai_pegawai
    ADD CONSTRAINT pegawai_pegawai_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_pegawaievent
    ADD CONSTRAINT pegawai_pegawaievent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pegawai_pemulihansandi
    ADD CONSTRAINT pegawai_pemulihansandi_kode_id_key UNIQUE (kode_id);

ALTER TABLE ONLY public.pegawai_pemulihansandi
    ADD CONSTRAINT pegawai_pemulihansandi_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_pemulihansandievent
    ADD CONSTRAINT pegawai_pemulihansandievent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pegawai_penugasanperan
    ADD CONSTRAINT pegawai_penugasanperan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_penugasanperanevent
    ADD CONSTRAINT pegawai_penugasanperanevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pegawai_riwayatjabatan
    ADD CONSTRAINT pegawai_riwayatjabatan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_riwayatjabatanevent
    ADD CONSTRAINT pegawai_riwayatjabatanevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pegawai_riwayatpangkat
    ADD CONSTRAINT pegawai_riwayatpangkat_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_riwayatpangkatevent
    ADD CONSTRAINT pegawai_riwayatpangkatevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pegawai_statuspegawai
    ADD CONSTRAINT pegawai_statuspegawai_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_statuspegawaievent
    ADD CONSTRAINT pegawai_statuspegawaievent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pegawai_unitkerja
    ADD CONSTRAINT pegawai_unitkerja_kode_key UNIQUE (kode);

ALTER TABLE ONLY public.pegawai_unitkerja
    ADD CONSTRAINT pegawai_unitkerja_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_unitkerjaevent
    ADD CONSTRAINT pegawai_unitkerjaevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pegawai_usulanperubahan
    ADD CONSTRAINT pegawai_usulanperubahan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_usulanperubahanevent
    ADD CONSTRAINT pegawai_usulanperubahanevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pemetaan_barishitung
    ADD CONSTRAINT pemetaan_barishitung_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pemetaan_kalibrasi
    ADD CONSTRAINT pemetaan_kalibrasi_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pemetaan_kalibrasievent
    ADD CONSTRAINT pemetaan_kalibrasievent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pemetaan_kinerjaunit
    ADD CONSTRAINT pemetaan_kinerjaunit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pemetaan_kinerjaunitevent
    ADD CONSTRAINT pemetaan_kinerjaunitevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pemetaan_kotak
    ADD CONSTRAINT pemetaan_kotak_nomor_key UNIQUE (nomor);

ALTER TABLE ONLY public.pemetaan_kotak
    ADD CONSTRAINT pemetaan_kotak_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pemetaan_kotakevent
    ADD CONSTRAINT pemetaan_kotakevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pemetaan_pemetaan
    ADD CONSTRAINT pemetaan_pemetaan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pemetaan_pemetaanevent
    ADD CONSTRAINT pemetaan_pemetaanevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pemetaan_penilaiankinerja
    ADD CONSTRAINT pemetaan_penilaiankinerja_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pemetaan_penilaiankinerjaevent
    ADD CONSTRAINT pemetaan_penilaiankinerjaevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pemetaan_periodekinerja
    ADD CONSTRAINT pemetaan_periodekinerja_nama_key UNIQUE (nama);

ALTER TABLE ONLY public.pemetaan_periodekinerja
    ADD CONSTRAINT pemetaan_periodekinerja_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pemetaan_periodekinerjaevent
    ADD CONSTRAINT pemetaan_periodekinerjaevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pemetaan_predikat
    ADD CONSTRAINT pemetaan_predikat_kode_key UNIQUE (kode);

ALTER TABLE ONLY public.pemetaan_predikat
    ADD CONSTRAINT pemetaan_predikat_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pemetaan_predikatevent
    ADD CONSTRAINT pemetaan_predikatevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pemetaan_putaranpemetaan
    ADD CONSTRAINT pemetaan_putaranpemetaan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pemetaan_putaranpemetaanevent
    ADD CONSTRAINT pemetaan_putaranpemetaanevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pemetaan_sasarankinerja
    ADD CONSTRAINT pemetaan_sasarankinerja_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pemetaan_sasarankinerjaevent
    ADD CONSTRAINT pemetaan_sasarankinerjaevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pemetaan_sasaranunit
    ADD CONSTRAINT pemetaan_sasaranunit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pemetaan_sasaranunitevent
    ADD CONSTRAINT pemetaan_sasaranunitevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);

ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pegawai_riwayatjabatan
    ADD CONSTRAINT satu_jabatan_definitif EXCLUDE USING gist (int8range(pegawai_id, pegawai_id, '[]'::text) WITH &&, masa WITH &&) WHERE (((jenis)::text = 'definitif'::text));

ALTER TABLE ONLY public.pegawai_riwayatpangkat
    ADD CONSTRAINT satu_pangkat EXCLUDE USING gist (int8range(pegawai_id, pegawai_id, '[]'::text) WITH &&, masa WITH &&);

ALTER TABLE ONLY public.pegawai_riwayatjabatan
    ADD CONSTRAINT satu_pelaksana_harian EXCLUDE USING gist (int8range(jabatan_id, jabatan_id, '[]'::text) WITH &&, masa WITH &&) WHERE ((NOT ((jenis)::text = 'definitif'::text)));

ALTER TABLE ONLY public.pegawai_statuspegawai
    ADD CONSTRAINT satu_status EXCLUDE USING gist (int8range(pegawai_id, pegawai_id, '[]'::text) WITH &&, masa WITH &&);

ALTER TABLE ONLY public.kompetensi_standarkompetensi
    ADD CONSTRAINT standar_jabatan_tunggal EXCLUDE USING gist (int8range(jabatan_id, jabatan_id, '[]'::text) WITH &&, int8range(kompetensi_id, kompetensi_id, '[]'::text) WITH &&, masa WITH &&) WHERE ((jabatan_id IS NOT NULL));

ALTER TABLE ONLY public.kompetensi_standarkompetensi
    ADD CONSTRAINT standar_jenjang_tunggal EXCLUDE USING gist (int8range(jenjang_id, jenjang_id, '[]'::text) WITH &&, int8range(kompetensi_id, kompetensi_id, '[]'::text) WITH &&, masa WITH &&) WHERE ((jenjang_id IS NOT NULL));

CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);

CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);

CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);

CREATE UNIQUE INDEX asesmen_mandiri_satu_terbuka ON public.kompetensi_asesmen USING btree (pegawai_id) WHERE (((metode)::text = 'mandiri'::text) AND ((status)::text = ANY ((ARRAY['draf'::character varying, 'diajukan'::character varying])::text[])));

CREATE INDEX asesmen_orang_tanggal ON public.kompetensi_asesmen USING btree (pegawai_id, tanggal DESC);

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);

CREATE UNIQUE INDEX baris_aturan_unik ON public.jp_barisaturan USING btree (aturan_id, bentuk_id);

CREATE UNIQUE INDEX baris_hitung_sekali ON public.pemetaan_barishitung USING btree (pekerjaan_id, pegawai_id);

CREATE UNIQUE INDEX baris_impor_unik ON public.pegawai_barisimpor USING btree (impor_id, nomor);

CREATE UNIQUE INDEX bentuk_siasn_unik ON public.direktori_bentukpengembangan USING btree (kode_siasn) WHERE (NOT ((kode_siasn)::text = ''::text));

CREATE UNIQUE INDEX bukti_sekali ON public.jp_bukti USING btree (kegiatan_id, sidik);

CREATE INDEX direktori_bentukpengembangan_kode_889cab55_like ON public.direktori_bentukpengembangan USING btree (kode varchar_pattern_ops);

CREATE INDEX direktori_bentukpengembanganevent_pgh_context_id_dea0766d ON public.direktori_bentukpengembanganevent USING btree (pgh_context_id);

CREATE INDEX direktori_bentukpengembanganevent_pgh_obj_id_fdb2d85d ON public.direktori_bentukpengembanganevent USING btree (pgh_obj_id);

CREATE INDEX direktori_rekomendasikotak_bentuk_id_2dfaf123 ON public.direktori_rekomendasikotak USING btree (bentuk_id);

CREATE INDEX direktori_rekomendasikotak_ditetapkan_oleh_id_cee3db4b ON public.direktori_rekomendasikotak USING btree (ditetapkan_oleh_id);

CREATE INDEX direktori_rekomendasikotakevent_bentuk_id_51404d43 ON public.direktori_rekomendasikotakevent USING btree (bentuk_id);

CREATE INDEX direktori_rekomendasikotakevent_ditetapkan_oleh_id_24e76588 ON public.direktori_rekomendasikotakevent USING btree (ditetapkan_oleh_id);

CREATE INDEX direktori_rekomendasikotakevent_pgh_context_id_a4b66492 ON public.direktori_rekomendasikotakevent USING btree (pgh_context_id);

CREATE INDEX direktori_rekomendasikotakevent_pgh_obj_id_0b8bfab7 ON public.direktori_rekomendasikotakevent USING btree (pgh_obj_id);

CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);

CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);

CREATE UNIQUE INDEX golongan_unik ON public.pegawai_golongan USING btree (kode, jenis_asn);

CREATE UNIQUE INDEX hasil_asesmen_unik ON public.kompetensi_hasilasesmen USING btree (asesmen_id, kompetensi_id);

CREATE INDEX hris_kodeaktivasi_dibuat_oleh_id_3c4ea149 ON public.hris_kodeaktivasi USING btree (dibuat_oleh_id);

CREATE INDEX hris_kodeaktivasi_pengguna_id_64667f97 ON public.hris_kodeaktivasi USING btree (pengguna_id);

CREATE INDEX hris_parameter_kunci_5d5c1783_like ON public.hris_parameter USING btree (kunci varchar_pattern_ops);

CREATE INDEX hris_parameterevent_pgh_context_id_1a5ab8de ON public.hris_parameterevent USING btree (pgh_context_id);

CREATE INDEX hris_parameterevent_pgh_obj_id_33c8a604 ON public.hris_parameterevent USING btree (pgh_obj_id);

CREATE INDEX hris_pekerjaan_oleh_id_ec268b40 ON public.hris_pekerjaan USING btree (oleh_id);

CREATE INDEX hris_pengguna_groups_group_id_03b6d256 ON public.hris_pengguna_groups USING btree (group_id);

CREATE INDEX hris_pengguna_groups_pengguna_id_40e197df ON public.hris_pengguna_groups USING btree (pengguna_id);

CREATE INDEX hris_pengguna_user_permissions_pengguna_id_876f28ec ON public.hris_pengguna_user_permissions USING btree (pengguna_id);

CREATE INDEX hris_pengguna_user_permissions_permission_id_819e3bc9 ON public.hris_pengguna_user_permissions USING btree (permission_id);

CREATE INDEX hris_pengguna_username_72266572_like ON public.hris_pengguna USING btree (username varchar_pattern_ops);

CREATE INDEX hris_penggunaevent_pgh_context_id_8d8310b1 ON public.hris_penggunaevent USING btree (pgh_context_id);

CREATE INDEX hris_penggunaevent_pgh_obj_id_c1a0f279 ON public.hris_penggunaevent USING btree (pgh_obj_id);

CREATE INDEX idp_catatanalur_idp_id_96d64795 ON public.idp_catatanalur USING btree (idp_id);

CREATE INDEX idp_catatanalur_jabatan_id_8e45019f ON public.idp_catatanalur USING btree (jabatan_id);

CREATE INDEX idp_catatanalur_oleh_id_9024d889 ON public.idp_catatanalur USING btree (oleh_id);

CREATE INDEX idp_catatanalur_pegawai_id_5692b88e ON public.idp_catatanalur USING btree (pegawai_id);

CREATE INDEX idp_idp_disusun_oleh_id_9acb93ee ON public.idp_idp USING btree (disusun_oleh_id);

CREATE INDEX idp_idp_jabatan_penanggung_id_90a07dfe ON public.idp_idp USING btree (jabatan_penanggung_id);

CREATE INDEX idp_idp_jabatan_penyusun_id_bd850851 ON public.idp_idp USING btree (jabatan_penyusun_id);

CREATE INDEX idp_idp_pegawai_id_02f0db3a ON public.idp_idp USING btree (pegawai_id);

CREATE INDEX idp_idpevent_disusun_oleh_id_8e1c9ea6 ON public.idp_idpevent USING btree (disusun_oleh_id);

CREATE INDEX idp_idpevent_jabatan_penanggung_id_c3152c69 ON public.idp_idpevent USING btree (jabatan_penanggung_id);

CREATE INDEX idp_idpevent_jabatan_penyusun_id_026a7ae1 ON public.idp_idpevent USING btree (jabatan_penyusun_id);

CREATE INDEX idp_idpevent_pegawai_id_3c7f4e53 ON public.idp_idpevent USING btree (pegawai_id);

CREATE INDEX idp_idpevent_pgh_context_id_3f24dc13 ON public.idp_idpevent USING btree (pgh_context_id);

CREATE INDEX idp_idpevent_pgh_obj_id_c5084089 ON public.idp_idpevent USING btree (pgh_obj_id);

CREATE INDEX idp_itemidp_asal_id_11604647 ON public.idp_itemidp USING btree (asal_id);

CREATE INDEX idp_itemidp_bentuk_id_20298317 ON public.idp_itemidp USING btree (bentuk_id);

CREATE INDEX idp_itemidp_idp_id_eb1cc24e ON public.idp_itemidp USING btree (idp_id);

CREATE INDEX idp_itemidpevent_asal_id_433c0984 ON public.idp_itemidpevent USING btree (asal_id);

CREATE INDEX idp_itemidpevent_bentuk_id_d7ea2867 ON public.idp_itemidpevent USING btree (bentuk_id);

CREATE INDEX idp_itemidpevent_idp_id_033977c0 ON public.idp_itemidpevent USING btree (idp_id);

CREATE INDEX idp_itemidpevent_pgh_context_id_7f635ea8 ON public.idp_itemidpevent USING btree (pgh_context_id);

CREATE INDEX idp_itemidpevent_pgh_obj_id_3a60e32c ON public.idp_itemidpevent USING btree (pgh_obj_id);

CREATE INDEX idp_realisasiitem_item_id_9b61ce5c ON public.idp_realisasiitem USING btree (item_id);

CREATE INDEX idp_realisasiitem_kegiatan_id_6fe94133 ON public.idp_realisasiitem USING btree (kegiatan_id);

CREATE INDEX idp_realisasiitem_oleh_id_742d63ea ON public.idp_realisasiitem USING btree (oleh_id);

CREATE INDEX idp_realisasiitemevent_item_id_248279c7 ON public.idp_realisasiitemevent USING btree (item_id);

CREATE INDEX idp_realisasiitemevent_kegiatan_id_ba6d89db ON public.idp_realisasiitemevent USING btree (kegiatan_id);

CREATE INDEX idp_realisasiitemevent_oleh_id_79e210c7 ON public.idp_realisasiitemevent USING btree (oleh_id);

CREATE INDEX idp_realisasiitemevent_pgh_context_id_4658c3f8 ON public.idp_realisasiitemevent USING btree (pgh_context_id);

CREATE INDEX idp_realisasiitemevent_pgh_obj_id_4a705166 ON public.idp_realisasiitemevent USING btree (pgh_obj_id);

CREATE UNIQUE INDEX idp_satu_berlaku ON public.idp_idp USING btree (pegawai_id, tahun) WHERE ((status)::text = 'ditetapkan'::text);

CREATE UNIQUE INDEX idp_satu_terbuka ON public.idp_idp USING btree (pegawai_id, tahun) WHERE ((status)::text = ANY ((ARRAY['draf'::character varying, 'menunggu-pegawai'::character varying, 'diajukan'::character varying, 'disetujui'::character varying, 'diverifikasi'::character varying, 'dikembalikan'::character varying])::text[]));

CREATE INDEX idp_tahun_status ON public.idp_idp USING btree (tahun, status);

CREATE UNIQUE INDEX idp_versi_unik ON public.idp_idp USING btree (pegawai_id, tahun, versi);

CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));

CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);

CREATE INDEX jabatan_jalur_awalan ON public.pegawai_jabatan USING btree (jalur text_pattern_ops);

CREATE UNIQUE INDEX jabatan_unik ON public.pegawai_jabatan USING btree (lower((nama)::text), unit_id);

CREATE INDEX jp_aturankonversi_kode_b77baed6_like ON public.jp_aturankonversi USING btree (kode varchar_pattern_ops);

CREATE INDEX jp_aturankonversievent_pgh_context_id_a77f6c78 ON public.jp_aturankonversievent USING btree (pgh_context_id);

CREATE INDEX jp_aturankonversievent_pgh_obj_id_de3d5b45 ON public.jp_aturankonversievent USING btree (pgh_obj_id);

CREATE INDEX jp_barisaturan_aturan_id_ac2c9cb5 ON public.jp_barisaturan USING btree (aturan_id);

CREATE INDEX jp_barisaturan_bentuk_id_71edb52d ON public.jp_barisaturan USING btree (bentuk_id);

CREATE INDEX jp_barisaturanevent_aturan_id_ec1567a3 ON public.jp_barisaturanevent USING btree (aturan_id);

CREATE INDEX jp_barisaturanevent_bentuk_id_f18ac578 ON public.jp_barisaturanevent USING btree (bentuk_id);

CREATE INDEX jp_barisaturanevent_pgh_context_id_193363ba ON public.jp_barisaturanevent USING btree (pgh_context_id);

CREATE INDEX jp_barisaturanevent_pgh_obj_id_315548aa ON public.jp_barisaturanevent USING btree (pgh_obj_id);

CREATE INDEX jp_bukti_diunggah_oleh_id_71719e88 ON public.jp_bukti USING btree (diunggah_oleh_id);

CREATE INDEX jp_bukti_jenjang_penerbit_id_b15db87e ON public.jp_bukti USING btree (jenjang_penerbit_id);

CREATE INDEX jp_bukti_kegiatan_id_7c1948d8 ON public.jp_bukti USING btree (kegiatan_id);

CREATE INDEX jp_bukti_sidik_6b367b21 ON public.jp_bukti USING btree (sidik);

CREATE INDEX jp_bukti_sidik_6b367b21_like ON public.jp_bukti USING btree (sidik varchar_pattern_ops);

CREATE INDEX jp_buktievent_diunggah_oleh_id_b7398773 ON public.jp_buktievent USING btree (diunggah_oleh_id);

CREATE INDEX jp_buktievent_jenjang_penerbit_id_ae561382 ON public.jp_buktievent USING btree (jenjang_penerbit_id);

CREATE INDEX jp_buktievent_kegiatan_id_4858affa ON public.jp_buktievent USING btree (kegiatan_id);

CREATE INDEX jp_buktievent_pgh_context_id_1446d3fb ON public.jp_buktievent USING btree (pgh_context_id);

CREATE INDEX jp_buktievent_pgh_obj_id_7cd936a2 ON public.jp_buktievent USING btree (pgh_obj_id);

CREATE INDEX jp_catatankegiatan_kegiatan_id_72268ace ON public.jp_catatankegiatan USING btree (kegiatan_id);

CREATE INDEX jp_catatankegiatan_oleh_id_68d6981c ON public.jp_catatankegiatan USING btree (oleh_id);

CREATE INDEX jp_catatankegiatanevent_kegiatan_id_dee27727 ON public.jp_catatankegiatanevent USING btree (kegiatan_id);

CREATE INDEX jp_catatankegiatanevent_oleh_id_cbea2ac6 ON public.jp_catatankegiatanevent USING btree (oleh_id);

CREATE INDEX jp_catatankegiatanevent_pgh_context_id_72b74106 ON public.jp_catatankegiatanevent USING btree (pgh_context_id);

CREATE INDEX jp_catatankegiatanevent_pgh_obj_id_f37d1d37 ON public.jp_catatankegiatanevent USING btree (pgh_obj_id);

CREATE INDEX jp_jpdiakui_aturan_id_22d230f5 ON public.jp_jpdiakui USING btree (aturan_id);

CREATE INDEX jp_jpdiakui_kegiatan_id_7354f9ba ON public.jp_jpdiakui USING btree (kegiatan_id);

CREATE INDEX jp_jpdiakui_pegawai_id_ed0572f0 ON public.jp_jpdiakui USING btree (pegawai_id);

CREATE INDEX jp_jpdiakuievent_aturan_id_bc0159c6 ON public.jp_jpdiakuievent USING btree (aturan_id);

CREATE INDEX jp_jpdiakuievent_kegiatan_id_a170167d ON public.jp_jpdiakuievent USING btree (kegiatan_id);

CREATE INDEX jp_jpdiakuievent_pegawai_id_1edd52f3 ON public.jp_jpdiakuievent USING btree (pegawai_id);

CREATE INDEX jp_jpdiakuievent_pgh_context_id_a762bc7f ON public.jp_jpdiakuievent USING btree (pgh_context_id);

CREATE INDEX jp_jpdiakuievent_pgh_obj_id_ff582574 ON public.jp_jpdiakuievent USING btree (pgh_obj_id);

CREATE INDEX jp_jpmenunggu_kegiatan_id_bcbd8e27 ON public.jp_jpmenunggu USING btree (kegiatan_id);

CREATE INDEX jp_jpmenunggu_pegawai_id_f71ea3c6 ON public.jp_jpmenunggu USING btree (pegawai_id);

CREATE INDEX jp_kegiatan_bentuk_id_b66444f2 ON public.jp_kegiatan USING btree (bentuk_id);

CREATE INDEX jp_kegiatan_diverifikasi_oleh_id_4a9bd42f ON public.jp_kegiatan USING btree (diverifikasi_oleh_id);

CREATE INDEX jp_kegiatan_pegawai_id_3c9b664f ON public.jp_kegiatan USING btree (pegawai_id);

CREATE INDEX jp_kegiatanevent_bentuk_id_3539446a ON public.jp_kegiatanevent USING btree (bentuk_id);

CREATE INDEX jp_kegiatanevent_diverifikasi_oleh_id_c066783e ON public.jp_kegiatanevent USING btree (diverifikasi_oleh_id);

CREATE INDEX jp_kegiatanevent_pegawai_id_bba15665 ON public.jp_kegiatanevent USING btree (pegawai_id);

CREATE INDEX jp_kegiatanevent_pgh_context_id_926e14b6 ON public.jp_kegiatanevent USING btree (pgh_context_id);

CREATE INDEX jp_kegiatanevent_pgh_obj_id_6e693266 ON public.jp_kegiatanevent USING btree (pgh_obj_id);

CREATE UNIQUE INDEX jp_menunggu_sekali_setahun ON public.jp_jpmenunggu USING btree (kegiatan_id, tahun);

CREATE INDEX jp_menunggu_tahun_orang ON public.jp_jpmenunggu USING btree (tahun, pegawai_id);

CREATE UNIQUE INDEX jp_sekali_setahun ON public.jp_jpdiakui USING btree (kegiatan_id, tahun);

CREATE INDEX jp_tahun_orang ON public.jp_jpdiakui USING btree (tahun, pegawai_id);

CREATE INDEX kegiatan_antrean ON public.jp_kegiatan USING btree (status, diajukan_pada);

CREATE INDEX kegiatan_orang_tanggal ON public.jp_kegiatan USING btree (pegawai_id, tanggal_selesai);

CREATE UNIQUE INDEX kinerja_unit_sekali ON public.pemetaan_kinerjaunit USING btree (unit_id, periode_id);

CREATE UNIQUE INDEX kirim_sekali ON public.laporan_pengirimanlaporan USING btree (laporan_id, penerima);

CREATE INDEX kompetensi_asesmen_dikonfirmasi_oleh_id_017aeced ON public.kompetensi_asesmen USING btree (dikonfirmasi_oleh_id);

CREATE INDEX kompetensi_asesmen_oleh_id_4b1c28ca ON public.kompetensi_asesmen USING btree (oleh_id);

CREATE INDEX kompetensi_asesmen_pegawai_id_58dbb4b3 ON public.kompetensi_asesmen USING btree (pegawai_id);

CREATE INDEX kompetensi_asesmenevent_dikonfirmasi_oleh_id_61f9721c ON public.kompetensi_asesmenevent USING btree (dikonfirmasi_oleh_id);

CREATE INDEX kompetensi_asesmenevent_oleh_id_eabb58a1 ON public.kompetensi_asesmenevent USING btree (oleh_id);

CREATE INDEX kompetensi_asesmenevent_pegawai_id_9d30aded ON public.kompetensi_asesmenevent USING btree (pegawai_id);

CREATE INDEX kompetensi_asesmenevent_pgh_context_id_a35d1dc3 ON public.kompetensi_asesmenevent USING btree (pgh_context_id);

CREATE INDEX kompetensi_asesmenevent_pgh_obj_id_82e8d481 ON public.kompetensi_asesmenevent USING btree (pgh_obj_id);

CREATE INDEX kompetensi_hasilasesmen_asesmen_id_6b7fece7 ON public.kompetensi_hasilasesmen USING btree (asesmen_id);

CREATE INDEX kompetensi_hasilasesmen_kompetensi_id_1cc9737b ON public.kompetensi_hasilasesmen USING btree (kompetensi_id);

CREATE INDEX kompetensi_hasilasesmenevent_asesmen_id_74fa1d16 ON public.kompetensi_hasilasesmenevent USING btree (asesmen_id);

CREATE INDEX kompetensi_hasilasesmenevent_kompetensi_id_4b917dd7 ON public.kompetensi_hasilasesmenevent USING btree (kompetensi_id);

CREATE INDEX kompetensi_hasilasesmenevent_pgh_context_id_b1aeca13 ON public.kompetensi_hasilasesmenevent USING btree (pgh_context_id);

CREATE INDEX kompetensi_hasilasesmenevent_pgh_obj_id_693dcfd8 ON public.kompetensi_hasilasesmenevent USING btree (pgh_obj_id);

CREATE INDEX kompetensi_kompetensi_kode_4e5bbddc_like ON public.kompetensi_kompetensi USING btree (kode varchar_pattern_ops);

CREATE INDEX kompetensi_kompetensi_unit_id_2df5dc9f ON public.kompetensi_kompetensi USING btree (unit_id);

CREATE INDEX kompetensi_kompetensievent_pgh_context_id_eae30bd8 ON public.kompetensi_kompetensievent USING btree (pgh_context_id);

CREATE INDEX kompetensi_kompetensievent_pgh_obj_id_ecdb29cd ON public.kompetensi_kompetensievent USING btree (pgh_obj_id);

CREATE INDEX kompetensi_kompetensievent_unit_id_a906ab6e ON public.kompetensi_kompetensievent USING btree (unit_id);

CREATE INDEX kompetensi_standarkompetensi_jabatan_id_1eea2e5d ON public.kompetensi_standarkompetensi USING btree (jabatan_id);

CREATE INDEX kompetensi_standarkompetensi_jenjang_id_76645006 ON public.kompetensi_standarkompetensi USING btree (jenjang_id);

CREATE INDEX kompetensi_standarkompetensi_kompetensi_id_cca92fe0 ON public.kompetensi_standarkompetensi USING btree (kompetensi_id);

CREATE INDEX kompetensi_standarkompetensievent_jabatan_id_391bc0fe ON public.kompetensi_standarkompetensievent USING btree (jabatan_id);

CREATE INDEX kompetensi_standarkompetensievent_jenjang_id_87ffc4fa ON public.kompetensi_standarkompetensievent USING btree (jenjang_id);

CREATE INDEX kompetensi_standarkompetensievent_kompetensi_id_a0ee968f ON public.kompetensi_standarkompetensievent USING btree (kompetensi_id);

CREATE INDEX kompetensi_standarkompetensievent_pgh_context_id_29231a3c ON public.kompetensi_standarkompetensievent USING btree (pgh_context_id);

CREATE INDEX kompetensi_standarkompetensievent_pgh_obj_id_e625db77 ON public.kompetensi_standarkompetensievent USING btree (pgh_obj_id);

CREATE INDEX kompetensi_tingkatkompetensi_kompetensi_id_c5142687 ON public.kompetensi_tingkatkompetensi USING btree (kompetensi_id);

CREATE INDEX kompetensi_tingkatkompetensievent_kompetensi_id_85afeabd ON public.kompetensi_tingkatkompetensievent USING btree (kompetensi_id);

CREATE INDEX kompetensi_tingkatkompetensievent_pgh_context_id_0349ceed ON public.kompetensi_tingkatkompetensievent USING btree (pgh_context_id);

CREATE INDEX kompetensi_tingkatkompetensievent_pgh_obj_id_b2d1035b ON public.kompetensi_tingkatkompetensievent USING btree (pgh_obj_id);

CREATE UNIQUE INDEX kotak_pasangan_unik ON public.pemetaan_kotak USING btree (kinerja, kompetensi);

CREATE INDEX laporan_laporanresmi_disusun_oleh_id_afe274d5 ON public.laporan_laporanresmi USING btree (disusun_oleh_id);

CREATE INDEX laporan_laporanresmi_unit_id_e3f1d35e ON public.laporan_laporanresmi USING btree (unit_id);

CREATE INDEX laporan_laporanresmievent_disusun_oleh_id_e0711a19 ON public.laporan_laporanresmievent USING btree (disusun_oleh_id);

CREATE INDEX laporan_laporanresmievent_pgh_context_id_4526f3b7 ON public.laporan_laporanresmievent USING btree (pgh_context_id);

CREATE INDEX laporan_laporanresmievent_pgh_obj_id_dbad5b37 ON public.laporan_laporanresmievent USING btree (pgh_obj_id);

CREATE INDEX laporan_laporanresmievent_unit_id_17df12d6 ON public.laporan_laporanresmievent USING btree (unit_id);

CREATE INDEX laporan_pengirimanlaporan_dikirim_oleh_id_f7aa6c92 ON public.laporan_pengirimanlaporan USING btree (dikirim_oleh_id);

CREATE INDEX laporan_pengirimanlaporan_laporan_id_6be35fa0 ON public.laporan_pengirimanlaporan USING btree (laporan_id);

CREATE INDEX laporan_pengirimanlaporanevent_dikirim_oleh_id_4528323f ON public.laporan_pengirimanlaporanevent USING btree (dikirim_oleh_id);

CREATE INDEX laporan_pengirimanlaporanevent_laporan_id_326c6a01 ON public.laporan_pengirimanlaporanevent USING btree (laporan_id);

CREATE INDEX laporan_pengirimanlaporanevent_pgh_context_id_1c6f28cf ON public.laporan_pengirimanlaporanevent USING btree (pgh_context_id);

CREATE INDEX laporan_pengirimanlaporanevent_pgh_obj_id_7aa964c9 ON public.laporan_pengirimanlaporanevent USING btree (pgh_obj_id);

CREATE UNIQUE INDEX laporan_versi_unik ON public.laporan_laporanresmi USING btree (unit_id, jenis, tahun, semester, versi);

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);

CREATE INDEX pegawai_barisimpor_impor_id_955b1a49 ON public.pegawai_barisimpor USING btree (impor_id);

CREATE UNIQUE INDEX pegawai_email_unik ON public.pegawai_pegawai USING btree (email) WHERE (NOT ((email)::text = ''::text));

CREATE INDEX pegawai_imporpegawai_oleh_id_36de5dfc ON public.pegawai_impor USING btree (oleh_id);

CREATE INDEX pegawai_imporpegawai_pekerjaan_id_116b570c ON public.pegawai_impor USING btree (pekerjaan_id);

CREATE INDEX pegawai_imporpegawai_unit_id_9d3cdee9 ON public.pegawai_impor USING btree (unit_id);

CREATE INDEX pegawai_jabatan_atasan_id_de511b1b ON public.pegawai_jabatan USING btree (atasan_id);

CREATE INDEX pegawai_jabatan_jenjang_id_2b21a8f4 ON public.pegawai_jabatan USING btree (jenjang_id);

CREATE INDEX pegawai_jabatan_unit_id_38ca4fb8 ON public.pegawai_jabatan USING btree (unit_id);

CREATE INDEX pegawai_jabatanevent_atasan_id_05befbd6 ON public.pegawai_jabatanevent USING btree (atasan_id);

CREATE INDEX pegawai_jabatanevent_jenjang_id_17c4dfea ON public.pegawai_jabatanevent USING btree (jenjang_id);

CREATE INDEX pegawai_jabatanevent_pgh_context_id_e791fd05 ON public.pegawai_jabatanevent USING btree (pgh_context_id);

CREATE INDEX pegawai_jabatanevent_pgh_obj_id_311dc036 ON public.pegawai_jabatanevent USING btree (pgh_obj_id);

CREATE INDEX pegawai_jabatanevent_unit_id_bf41af2a ON public.pegawai_jabatanevent USING btree (unit_id);

CREATE INDEX pegawai_jenjang_kode_40a7becf_like ON public.pegawai_jenjang USING btree (kode varchar_pattern_ops);

CREATE INDEX pegawai_pegawai_nip_354e1b83_like ON public.pegawai_pegawai USING btree (nip varchar_pattern_ops);

CREATE INDEX pegawai_pegawaievent_pengguna_id_4a293d38 ON public.pegawai_pegawaievent USING btree (pengguna_id);

CREATE INDEX pegawai_pegawaievent_pgh_context_id_d2223e1f ON public.pegawai_pegawaievent USING btree (pgh_context_id);

CREATE INDEX pegawai_pegawaievent_pgh_obj_id_0489f698 ON public.pegawai_pegawaievent USING btree (pgh_obj_id);

CREATE INDEX pegawai_pemulihansandi_dikonfirmasi_oleh_id_3a8f744d ON public.pegawai_pemulihansandi USING btree (dikonfirmasi_oleh_id);

CREATE INDEX pegawai_pemulihansandi_diminta_oleh_id_9669ebdf ON public.pegawai_pemulihansandi USING btree (diminta_oleh_id);

CREATE INDEX pegawai_pemulihansandi_pengguna_id_73e0b883 ON public.pegawai_pemulihansandi USING btree (pengguna_id);

CREATE INDEX pegawai_pemulihansandievent_dikonfirmasi_oleh_id_86ae8299 ON public.pegawai_pemulihansandievent USING btree (dikonfirmasi_oleh_id);

CREATE INDEX pegawai_pemulihansandievent_diminta_oleh_id_2b67eaf8 ON public.pegawai_pemulihansandievent USING btree (diminta_oleh_id);

CREATE INDEX pegawai_pemulihansandievent_kode_id_b34aba9c ON public.pegawai_pemulihansandievent USING btree (kode_id);

CREATE INDEX pegawai_pemulihansandievent_pengguna_id_a4e704ef ON public.pegawai_pemulihansandievent USING btree (pengguna_id);

CREATE INDEX pegawai_pemulihansandievent_pgh_context_id_916bdbe7 ON public.pegawai_pemulihansandievent USING btree (pgh_context_id);

CREATE INDEX pegawai_pemulihansandievent_pgh_obj_id_0b8e0a5f ON public.pegawai_pemulihansandievent USING btree (pgh_obj_id);

CREATE INDEX pegawai_penugasanperan_pengguna_id_5b75ad2f ON public.pegawai_penugasanperan USING btree (pengguna_id);

CREATE INDEX pegawai_penugasanperan_unit_id_61b2e3fd ON public.pegawai_penugasanperan USING btree (unit_id);

CREATE INDEX pegawai_penugasanperanevent_pengguna_id_77766a96 ON public.pegawai_penugasanperanevent USING btree (pengguna_id);

CREATE INDEX pegawai_penugasanperanevent_pgh_context_id_b7743cbf ON public.pegawai_penugasanperanevent USING btree (pgh_context_id);

CREATE INDEX pegawai_penugasanperanevent_pgh_obj_id_7edecc9d ON public.pegawai_penugasanperanevent USING btree (pgh_obj_id);

CREATE INDEX pegawai_penugasanperanevent_unit_id_aba467aa ON public.pegawai_penugasanperanevent USING btree (unit_id);

CREATE INDEX pegawai_riwayatjabatan_jabatan_id_f96ae41f ON public.pegawai_riwayatjabatan USING btree (jabatan_id);

CREATE INDEX pegawai_riwayatjabatan_pegawai_id_ccfa359b ON public.pegawai_riwayatjabatan USING btree (pegawai_id);

CREATE INDEX pegawai_riwayatjabatanevent_jabatan_id_e5def51f ON public.pegawai_riwayatjabatanevent USING btree (jabatan_id);

CREATE INDEX pegawai_riwayatjabatanevent_pegawai_id_346ff198 ON public.pegawai_riwayatjabatanevent USING btree (pegawai_id);

CREATE INDEX pegawai_riwayatjabatanevent_pgh_context_id_b85d99ca ON public.pegawai_riwayatjabatanevent USING btree (pgh_context_id);

CREATE INDEX pegawai_riwayatjabatanevent_pgh_obj_id_09498eec ON public.pegawai_riwayatjabatanevent USING btree (pgh_obj_id);

CREATE INDEX pegawai_riwayatpangkat_golongan_id_64e15bf1 ON public.pegawai_riwayatpangkat USING btree (golongan_id);

CREATE INDEX pegawai_riwayatpangkat_pegawai_id_91f1f1c2 ON public.pegawai_riwayatpangkat USING btree (pegawai_id);

CREATE INDEX pegawai_riwayatpangkatevent_golongan_id_346c224f ON public.pegawai_riwayatpangkatevent USING btree (golongan_id);

CREATE INDEX pegawai_riwayatpangkatevent_pegawai_id_04334ac0 ON public.pegawai_riwayatpangkatevent USING btree (pegawai_id);

CREATE INDEX pegawai_riwayatpangkatevent_pgh_context_id_091c89a1 ON public.pegawai_riwayatpangkatevent USING btree (pgh_context_id);

CREATE INDEX pegawai_riwayatpangkatevent_pgh_obj_id_8ecf1a1c ON public.pegawai_riwayatpangkatevent USING btree (pgh_obj_id);

CREATE INDEX pegawai_statuspegawai_pegawai_id_97cdc72d ON public.pegawai_statuspegawai USING btree (pegawai_id);

CREATE INDEX pegawai_statuspegawaievent_pegawai_id_5e2071a3 ON public.pegawai_statuspegawaievent USING btree (pegawai_id);

CREATE INDEX pegawai_statuspegawaievent_pgh_context_id_f538cf86 ON public.pegawai_statuspegawaievent USING btree (pgh_context_id);

CREATE INDEX pegawai_statuspegawaievent_pgh_obj_id_235656d4 ON public.pegawai_statuspegawaievent USING btree (pgh_obj_id);

CREATE INDEX pegawai_unitkerja_induk_id_78221486 ON public.pegawai_unitkerja USING btree (induk_id);

CREATE INDEX pegawai_unitkerja_kode_d36262db_like ON public.pegawai_unitkerja USING btree (kode varchar_pattern_ops);

CREATE INDEX pegawai_unitkerjaevent_induk_id_84487ad6 ON public.pegawai_unitkerjaevent USING btree (induk_id);

CREATE INDEX pegawai_unitkerjaevent_pgh_context_id_30a26fc1 ON public.pegawai_unitkerjaevent USING btree (pgh_context_id);

CREATE INDEX pegawai_unitkerjaevent_pgh_obj_id_1b76b128 ON public.pegawai_unitkerjaevent USING btree (pgh_obj_id);

CREATE INDEX pegawai_usulanperubahan_diputus_oleh_id_7c674058 ON public.pegawai_usulanperubahan USING btree (diputus_oleh_id);

CREATE INDEX pegawai_usulanperubahan_pegawai_id_e1cbdfa1 ON public.pegawai_usulanperubahan USING btree (pegawai_id);

CREATE INDEX pegawai_usulanperubahanevent_diputus_oleh_id_081c6acf ON public.pegawai_usulanperubahanevent USING btree (diputus_oleh_id);

CREATE INDEX pegawai_usulanperubahanevent_pegawai_id_e814a203 ON public.pegawai_usulanperubahanevent USING btree (pegawai_id);

CREATE INDEX pegawai_usulanperubahanevent_pgh_context_id_6d57d448 ON public.pegawai_usulanperubahanevent USING btree (pgh_context_id);

CREATE INDEX pegawai_usulanperubahanevent_pgh_obj_id_53efd39d ON public.pegawai_usulanperubahanevent USING btree (pgh_obj_id);

CREATE INDEX pemetaan_barishitung_pegawai_id_459039ad ON public.pemetaan_barishitung USING btree (pegawai_id);

CREATE INDEX pemetaan_barishitung_pekerjaan_id_5ea04ead ON public.pemetaan_barishitung USING btree (pekerjaan_id);

CREATE INDEX pemetaan_barishitung_putaran_id_49fa152e ON public.pemetaan_barishitung USING btree (putaran_id);

CREATE INDEX pemetaan_kalibrasi_oleh_id_aed15fd7 ON public.pemetaan_kalibrasi USING btree (oleh_id);

CREATE INDEX pemetaan_kalibrasi_pemetaan_id_422ce4a1 ON public.pemetaan_kalibrasi USING btree (pemetaan_id);

CREATE INDEX pemetaan_kalibrasievent_oleh_id_8e96eceb ON public.pemetaan_kalibrasievent USING btree (oleh_id);

CREATE INDEX pemetaan_kalibrasievent_pemetaan_id_71d35276 ON public.pemetaan_kalibrasievent USING btree (pemetaan_id);

CREATE INDEX pemetaan_kalibrasievent_pgh_context_id_d8af3146 ON public.pemetaan_kalibrasievent USING btree (pgh_context_id);

CREATE INDEX pemetaan_kalibrasievent_pgh_obj_id_aec73f61 ON public.pemetaan_kalibrasievent USING btree (pgh_obj_id);

CREATE INDEX pemetaan_kinerjaunit_oleh_id_811020a0 ON public.pemetaan_kinerjaunit USING btree (oleh_id);

CREATE INDEX pemetaan_kinerjaunit_periode_id_50cde973 ON public.pemetaan_kinerjaunit USING btree (periode_id);

CREATE INDEX pemetaan_kinerjaunit_unit_id_07555338 ON public.pemetaan_kinerjaunit USING btree (unit_id);

CREATE INDEX pemetaan_kinerjaunitevent_oleh_id_dd0f976a ON public.pemetaan_kinerjaunitevent USING btree (oleh_id);

CREATE INDEX pemetaan_kinerjaunitevent_periode_id_df27ec23 ON public.pemetaan_kinerjaunitevent USING btree (periode_id);

CREATE INDEX pemetaan_kinerjaunitevent_pgh_context_id_acb3f008 ON public.pemetaan_kinerjaunitevent USING btree (pgh_context_id);

CREATE INDEX pemetaan_kinerjaunitevent_pgh_obj_id_2c440df3 ON public.pemetaan_kinerjaunitevent USING btree (pgh_obj_id);

CREATE INDEX pemetaan_kinerjaunitevent_unit_id_1d0a3a82 ON public.pemetaan_kinerjaunitevent USING btree (unit_id);

CREATE INDEX pemetaan_kotakevent_pgh_context_id_2fa4fd88 ON public.pemetaan_kotakevent USING btree (pgh_context_id);

CREATE INDEX pemetaan_kotakevent_pgh_obj_id_9ddd3f53 ON public.pemetaan_kotakevent USING btree (pgh_obj_id);

CREATE INDEX pemetaan_pemetaan_jabatan_id_ff8a4540 ON public.pemetaan_pemetaan USING btree (jabatan_id);

CREATE INDEX pemetaan_pemetaan_jenjang_id_f72bac01 ON public.pemetaan_pemetaan USING btree (jenjang_id);

CREATE INDEX pemetaan_pemetaan_pegawai_id_0b8b4296 ON public.pemetaan_pemetaan USING btree (pegawai_id);

CREATE INDEX pemetaan_pemetaan_predikat_id_1c1c73c2 ON public.pemetaan_pemetaan USING btree (predikat_id);

CREATE INDEX pemetaan_pemetaan_putaran_id_719226b8 ON public.pemetaan_pemetaan USING btree (putaran_id);

CREATE INDEX pemetaan_pemetaan_unit_id_4f7f7ade ON public.pemetaan_pemetaan USING btree (unit_id);

CREATE INDEX pemetaan_pemetaanevent_jabatan_id_74e03865 ON public.pemetaan_pemetaanevent USING btree (jabatan_id);

CREATE INDEX pemetaan_pemetaanevent_jenjang_id_6c058301 ON public.pemetaan_pemetaanevent USING btree (jenjang_id);

CREATE INDEX pemetaan_pemetaanevent_pegawai_id_238aab69 ON public.pemetaan_pemetaanevent USING btree (pegawai_id);

CREATE INDEX pemetaan_pemetaanevent_pgh_context_id_ffd8d14b ON public.pemetaan_pemetaanevent USING btree (pgh_context_id);

CREATE INDEX pemetaan_pemetaanevent_pgh_obj_id_de3c8df4 ON public.pemetaan_pemetaanevent USING btree (pgh_obj_id);

CREATE INDEX pemetaan_pemetaanevent_predikat_id_65491491 ON public.pemetaan_pemetaanevent USING btree (predikat_id);

CREATE INDEX pemetaan_pemetaanevent_putaran_id_4519f3ce ON public.pemetaan_pemetaanevent USING btree (putaran_id);

CREATE INDEX pemetaan_pemetaanevent_unit_id_5df3bac2 ON public.pemetaan_pemetaanevent USING btree (unit_id);

CREATE INDEX pemetaan_penilaiankinerja_dikonfirmasi_oleh_id_16b44531 ON public.pemetaan_penilaiankinerja USING btree (dikonfirmasi_oleh_id);

CREATE INDEX pemetaan_penilaiankinerja_oleh_id_685701ff ON public.pemetaan_penilaiankinerja USING btree (oleh_id);

CREATE INDEX pemetaan_penilaiankinerja_pegawai_id_4ddd13da ON public.pemetaan_penilaiankinerja USING btree (pegawai_id);

CREATE INDEX pemetaan_penilaiankinerja_periode_id_ba9565a4 ON public.pemetaan_penilaiankinerja USING btree (periode_id);

CREATE INDEX pemetaan_penilaiankinerja_predikat_id_223c2816 ON public.pemetaan_penilaiankinerja USING btree (predikat_id);

CREATE INDEX pemetaan_penilaiankinerjaevent_dikonfirmasi_oleh_id_2fee7ec2 ON public.pemetaan_penilaiankinerjaevent USING btree (dikonfirmasi_oleh_id);

CREATE INDEX pemetaan_penilaiankinerjaevent_oleh_id_6ea0442c ON public.pemetaan_penilaiankinerjaevent USING btree (oleh_id);

CREATE INDEX pemetaan_penilaiankinerjaevent_pegawai_id_01b7183c ON public.pemetaan_penilaiankinerjaevent USING btree (pegawai_id);

CREATE INDEX pemetaan_penilaiankinerjaevent_periode_id_668427f4 ON public.pemetaan_penilaiankinerjaevent USING btree (periode_id);

CREATE INDEX pemetaan_penilaiankinerjaevent_pgh_context_id_8b0c5c34 ON public.pemetaan_penilaiankinerjaevent USING btree (pgh_context_id);

CREATE INDEX pemetaan_penilaiankinerjaevent_pgh_obj_id_82747529 ON public.pemetaan_penilaiankinerjaevent USING btree (pgh_obj_id);

CREATE INDEX pemetaan_penilaiankinerjaevent_predikat_id_9ecd994f ON public.pemetaan_penilaiankinerjaevent USING btree (predikat_id);

CREATE INDEX pemetaan_periodekinerja_nama_e75f442f_like ON public.pemetaan_periodekinerja USING btree (nama varchar_pattern_ops);

CREATE INDEX pemetaan_periodekinerjaevent_pgh_context_id_1a723efc ON public.pemetaan_periodekinerjaevent USING btree (pgh_context_id);

CREATE INDEX pemetaan_periodekinerjaevent_pgh_obj_id_2daeb6ae ON public.pemetaan_periodekinerjaevent USING btree (pgh_obj_id);

CREATE INDEX pemetaan_predikat_kode_188fab4b_like ON public.pemetaan_predikat USING btree (kode varchar_pattern_ops);

CREATE INDEX pemetaan_predikatevent_pgh_context_id_c3c19e38 ON public.pemetaan_predikatevent USING btree (pgh_context_id);

CREATE INDEX pemetaan_predikatevent_pgh_obj_id_01bcfa76 ON public.pemetaan_predikatevent USING btree (pgh_obj_id);

CREATE INDEX pemetaan_putaran_kotak ON public.pemetaan_pemetaan USING btree (putaran_id, kotak);

CREATE INDEX pemetaan_putaranpemetaan_ditetapkan_oleh_id_370dfa41 ON public.pemetaan_putaranpemetaan USING btree (ditetapkan_oleh_id);

CREATE INDEX pemetaan_putaranpemetaan_oleh_id_38eeff29 ON public.pemetaan_putaranpemetaan USING btree (oleh_id);

CREATE INDEX pemetaan_putaranpemetaan_pekerjaan_id_950bbfcc ON public.pemetaan_putaranpemetaan USING btree (pekerjaan_id);

CREATE INDEX pemetaan_putaranpemetaan_periode_id_e8b1a182 ON public.pemetaan_putaranpemetaan USING btree (periode_id);

CREATE INDEX pemetaan_putaranpemetaan_unit_id_98451f47 ON public.pemetaan_putaranpemetaan USING btree (unit_id);

CREATE INDEX pemetaan_putaranpemetaanevent_ditetapkan_oleh_id_5465ffa7 ON public.pemetaan_putaranpemetaanevent USING btree (ditetapkan_oleh_id);

CREATE INDEX pemetaan_putaranpemetaanevent_oleh_id_6c12fb33 ON public.pemetaan_putaranpemetaanevent USING btree (oleh_id);

CREATE INDEX pemetaan_putaranpemetaanevent_pekerjaan_id_efb4954f ON public.pemetaan_putaranpemetaanevent USING btree (pekerjaan_id);

CREATE INDEX pemetaan_putaranpemetaanevent_periode_id_05ea8149 ON public.pemetaan_putaranpemetaanevent USING btree (periode_id);

CREATE INDEX pemetaan_putaranpemetaanevent_pgh_context_id_4eb5b483 ON public.pemetaan_putaranpemetaanevent USING btree (pgh_context_id);

CREATE INDEX pemetaan_putaranpemetaanevent_pgh_obj_id_4fb2e2d4 ON public.pemetaan_putaranpemetaanevent USING btree (pgh_obj_id);

CREATE INDEX pemetaan_putaranpemetaanevent_unit_id_be9df792 ON public.pemetaan_putaranpemetaanevent USING btree (unit_id);

CREATE INDEX pemetaan_sasarankinerja_penilaian_id_f949dd49 ON public.pemetaan_sasarankinerja USING btree (penilaian_id);

CREATE INDEX pemetaan_sasarankinerjaevent_penilaian_id_d0fae080 ON public.pemetaan_sasarankinerjaevent USING btree (penilaian_id);

CREATE INDEX pemetaan_sasarankinerjaevent_pgh_context_id_3caaf40b ON public.pemetaan_sasarankinerjaevent USING btree (pgh_context_id);

CREATE INDEX pemetaan_sasarankinerjaevent_pgh_obj_id_feacdbc8 ON public.pemetaan_sasarankinerjaevent USING btree (pgh_obj_id);

CREATE INDEX pemetaan_sasaranunit_kinerja_unit_id_5949906f ON public.pemetaan_sasaranunit USING btree (kinerja_unit_id);

CREATE INDEX pemetaan_sasaranunitevent_kinerja_unit_id_8ad27d68 ON public.pemetaan_sasaranunitevent USING btree (kinerja_unit_id);

CREATE INDEX pemetaan_sasaranunitevent_pgh_context_id_4e1c3bd1 ON public.pemetaan_sasaranunitevent USING btree (pgh_context_id);

CREATE INDEX pemetaan_sasaranunitevent_pgh_obj_id_64f8c68d ON public.pemetaan_sasaranunitevent USING btree (pgh_obj_id);

CREATE UNIQUE INDEX pemetaan_sekali_seputaran ON public.pemetaan_pemetaan USING btree (putaran_id, pegawai_id);

CREATE UNIQUE INDEX pengguna_email_unik ON public.hris_pengguna USING btree (email) WHERE (NOT ((email)::text = ''::text));

CREATE UNIQUE INDEX penilaian_sekali_seperiode ON public.pemetaan_penilaiankinerja USING btree (pegawai_id, periode_id);

CREATE UNIQUE INDEX periode_unik ON public.pemetaan_periodekinerja USING btree (mulai, selesai);

CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);

CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));

CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);

CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);

CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);

CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);

CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);

CREATE UNIQUE INDEX putaran_nama_unik ON public.pemetaan_putaranpemetaan USING btree (unit_id, nama);

CREATE UNIQUE INDEX realisasi_kegiatan_unik ON public.idp_realisasiitem USING btree (kegiatan_id);

CREATE UNIQUE INDEX rekomendasi_unik ON public.direktori_rekomendasikotak USING btree (kotak, bentuk_id);

CREATE UNIQUE INDEX satu_pemulihan_terbuka ON public.pegawai_pemulihansandi USING btree (pengguna_id) WHERE ((status)::text = ANY ((ARRAY['menunggu'::character varying, 'dikonfirmasi'::character varying])::text[]));

CREATE UNIQUE INDEX satu_pimpinan_unit ON public.pegawai_jabatan USING btree (unit_id) WHERE memimpin;

CREATE UNIQUE INDEX satu_usulan_terbuka ON public.pegawai_usulanperubahan USING btree (pegawai_id, bidang) WHERE ((status)::text = 'diajukan'::text);

CREATE UNIQUE INDEX tingkat_kompetensi_unik ON public.kompetensi_tingkatkompetensi USING btree (kompetensi_id, tingkat);

CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));

CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";

CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;

CREATE INDEX unit_jalur_awalan ON public.pegawai_unitkerja USING btree (jalur text_pattern_ops);

CREATE TRIGGER pgtrigger_aturan_terkunci_66b5d BEFORE UPDATE OF kode, aktif, masa ON public.jp_aturankonversi FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_aturan_terkunci_66b5d();

COMMENT ON TRIGGER pgtrigger_aturan_terkunci_66b5d ON public.jp_aturankonversi IS '564035a3b78b96ffc58b66c951fcabcde4424ddd';

CREATE TRIGGER pgtrigger_data_beku_a25b4 BEFORE UPDATE ON public.laporan_laporanresmi FOR EACH ROW WHEN (((old.unit_id IS DISTINCT FROM new.unit_id) OR ((old.jenis)::text IS DISTINCT FROM (new.jenis)::text) OR (old.tahun IS DISTINCT FROM new.tahun) OR (old.semester IS DISTINCT FROM new.semester) OR (old.versi IS DISTINCT FROM new.versi) OR (old.data IS DISTINCT FROM new.data) OR ((old.berkas)::text IS DISTINCT FROM (new.berkas)::text) OR ((old.sidik)::text IS DISTINCT FROM (new.sidik)::text) OR (old.tanggal_data IS DISTINCT FROM new.tanggal_data) OR (old.disusun_pada IS DISTINCT FROM new.disusun_pada))) EXECUTE FUNCTION public.pgtrigger_data_beku_a25b4();

COMMENT ON TRIGGER pgtrigger_data_beku_a25b4 ON public.laporan_laporanresmi IS '81a82da60888de091125c3dc200a4965e359416e';

CREATE TRIGGER pgtrigger_delete_delete_11b07 AFTER DELETE ON public.idp_itemidp FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_11b07();

COMMENT ON TRIGGER pgtrigger_delete_delete_11b07 ON public.idp_itemidp IS '5434522fe8243a8724027d28dc8014bd93dd5fe2';

CREATE TRIGGER pgtrigger_delete_delete_2cd2d AFTER DELETE ON public.direktori_rekomendasikotak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2cd2d();

COMMENT ON TRIGGER pgtrigger_delete_delete_2cd2d ON public.direktori_rekomendasikotak IS '1bf8e9d2abe46134d2c7ab7362eb8eff13918a38';

CREATE TRIGGER pgtrigger_delete_delete_358e1 AFTER DELETE ON public.jp_jpdiakui FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_358e1();

COMMENT ON TRIGGER pgtrigger_delete_delete_358e1 ON public.jp_jpdiakui IS '9e80a1e0abc8531606c94b14b06cb50a51f7078d';

CREATE TRIGGER pgtrigger_delete_delete_3de21 AFTER DELETE ON public.pegawai_statuspegawai FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_3de21();

COMMENT ON TRIGGER pgtrigger_delete_delete_3de21 ON public.pegawai_statuspegawai IS '39d493c5d95bd90944fe909913818b9978d4a752';

CREATE TRIGGER pgtrigger_delete_delete_464d6 AFTER DELETE ON public.pemetaan_putaranpemetaan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_464d6();

COMMENT ON TRIGGER pgtrigger_delete_delete_464d6 ON public.pemetaan_putaranpemetaan IS 'b435bd437847c39f7c61f676b6029dce85affd0f';

CREATE TRIGGER pgtrigger_delete_delete_4a98b AFTER DELETE ON public.pegawai_unitkerja FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4a98b();

COMMENT ON TRIGGER pgtrigger_delete_delete_4a98b ON public.pegawai_unitkerja IS 'd62afbbb2976e15f060868a11b7944ec4c3b4413';

CREATE TRIGGER pgtrigger_delete_delete_509d5 AFTER DELETE ON public.idp_realisasiitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_509d5();

COMMENT ON TRIGGER pgtrigger_delete_delete_509d5 ON public.idp_realisasiitem IS '824005edf1e2c2cf3ffaafd234a779a03d49660c';

CREATE TRIGGER pgtrigger_delete_delete_50e8b AFTER DELETE ON public.pegawai_riwayatjabatan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_50e8b();

COMMENT ON TRIGGER pgtrigger_delete_delete_50e8b ON public.pegawai_riwayatjabatan IS 'adbdbc8e5b035d7d8fdc4e09ab3a370965d87730';

CREATE TRIGGER pgtrigger_delete_delete_5b405 AFTER DELETE ON public.jp_kegiatan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5b405();

COMMENT ON TRIGGER pgtrigger_delete_delete_5b405 ON public.jp_kegiatan IS '597d577b684b0a02f49c45c4b5709c7c191b2de1';

CREATE TRIGGER pgtrigger_delete_delete_7afeb AFTER DELETE ON public.kompetensi_standarkompetensi FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_7afeb();

COMMENT ON TRIGGER pgtrigger_delete_delete_7afeb ON public.kompetensi_standarkompetensi IS '8f86d58a2bcd3bf8473f50e2818ac825c2a4718d';

CREATE TRIGGER pgtrigger_delete_delete_81802 AFTER DELETE ON public.pemetaan_periodekinerja FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_81802();

COMMENT ON TRIGGER pgtrigger_delete_delete_81802 ON public.pemetaan_periodekinerja IS '20330e897c2a883cc504e5643d4063299c431f5e';

CREATE TRIGGER pgtrigger_delete_delete_857f8 AFTER DELETE ON public.pemetaan_sasaranunit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_857f8();

COMMENT ON TRIGGER pgtrigger_delete_delete_857f8 ON public.pemetaan_sasaranunit IS 'aedb70e9cd751bb03544a30e0e85f5e5bfd3cbab';

CREATE TRIGGER pgtrigger_delete_delete_94b69 AFTER DELETE ON public.pemetaan_sasarankinerja FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_94b69();

COMMENT ON TRIGGER pgtrigger_delete_delete_94b69 ON public.pemetaan_sasarankinerja IS 'ff119fd46bc29f600720303d1bc424ec17c2fdd4';

CREATE TRIGGER pgtrigger_delete_delete_9aa3e AFTER DELETE ON public.pegawai_jabatan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9aa3e();

COMMENT ON TRIGGER pgtrigger_delete_delete_9aa3e ON public.pegawai_jabatan IS '1169e840801bee00abbbb80815305472860e438f';

CREATE TRIGGER pgtrigger_delete_delete_a3e08 AFTER DELETE ON public.kompetensi_tingkatkompetensi FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_a3e08();

COMMENT ON TRIGGER pgtrigger_delete_delete_a3e08 ON public.kompetensi_tingkatkompetensi IS '004150146271cb39022fd0c71242239d125d562d';

CREATE TRIGGER pgtrigger_delete_delete_ca92c AFTER DELETE ON public.kompetensi_hasilasesmen FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ca92c();

COMMENT ON TRIGGER pgtrigger_delete_delete_ca92c ON public.kompetensi_hasilasesmen IS '93b28c75d8675a89b02b8bb51edbf9b487f70953';

CREATE TRIGGER pgtrigger_delete_delete_f262e AFTER DELETE ON public.pegawai_riwayatpangkat FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f262e();

COMMENT ON TRIGGER pgtrigger_delete_delete_f262e ON public.pegawai_riwayatpangkat IS '9797908355e5a8c9c9785e9e3f933edb24a835ce';

CREATE TRIGGER pgtrigger_delete_delete_f3a90 AFTER DELETE ON public.jp_bukti FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f3a90();

COMMENT ON TRIGGER pgtrigger_delete_delete_f3a90 ON public.jp_bukti IS '2605768dd30faa8bacb85fc3f5c9fe9ab2c8afd9';

CREATE TRIGGER pgtrigger_insert_insert_04730 AFTER INSERT ON public.kompetensi_asesmen FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_04730();

COMMENT ON TRIGGER pgtrigger_insert_insert_04730 ON public.kompetensi_asesmen IS '44bc8bd6ef09bee249610fd105b2aea7a1d41263';

CREATE TRIGGER pgtrigger_insert_insert_09b02 AFTER INSERT ON public.pemetaan_predikat FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_09b02();

COMMENT ON TRIGGER pgtrigger_insert_insert_09b02 ON public.pemetaan_predikat IS '3368e467f2102a50ae94150b6a836c2cc6ce3fe6';

CREATE TRIGGER pgtrigger_insert_insert_0c56d AFTER INSERT ON public.pemetaan_kotak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0c56d();

COMMENT ON TRIGGER pgtrigger_insert_insert_0c56d ON public.pemetaan_kotak IS 'cd48851f33f870776c16de9364f23f8b39b7f298';

CREATE TRIGGER pgtrigger_insert_insert_15c1c AFTER INSERT ON public.jp_barisaturan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_15c1c();

COMMENT ON TRIGGER pgtrigger_insert_insert_15c1c ON public.jp_barisaturan IS '38be93d7fb46cf5f2dd3d5d4d10141bb6243647b';

CREATE TRIGGER pgtrigger_insert_insert_20c45 AFTER INSERT ON public.pegawai_jabatan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_20c45();

COMMENT ON TRIGGER pgtrigger_insert_insert_20c45 ON public.pegawai_jabatan IS '461bef9a4c09d6f74c216f00d20dfbf71a0e01ef';

CREATE TRIGGER pgtrigger_insert_insert_23be5 AFTER INSERT ON public.pegawai_penugasanperan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_23be5();

COMMENT ON TRIGGER pgtrigger_insert_insert_23be5 ON public.pegawai_penugasanperan IS '0817f711df4146ebc5c3d4abfa9337b0be565036';

CREATE TRIGGER pgtrigger_insert_insert_28139 AFTER INSERT ON public.hris_parameter FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_28139();

COMMENT ON TRIGGER pgtrigger_insert_insert_28139 ON public.hris_parameter IS 'cd9f0611383c43976b17d23cd9c137b220caa540';

CREATE TRIGGER pgtrigger_insert_insert_3127a AFTER INSERT ON public.pemetaan_kinerjaunit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3127a();

COMMENT ON TRIGGER pgtrigger_insert_insert_3127a ON public.pemetaan_kinerjaunit IS 'ebcdcca753dcd86d02bdf914397fa4ca14b0ce7b';

CREATE TRIGGER pgtrigger_insert_insert_38933 AFTER INSERT ON public.direktori_bentukpengembangan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_38933();

COMMENT ON TRIGGER pgtrigger_insert_insert_38933 ON public.direktori_bentukpengembangan IS '5ca57c7d163e7ff6311bf8e0f25b053a0c0cf193';

CREATE TRIGGER pgtrigger_insert_insert_3d81b AFTER INSERT ON public.pegawai_riwayatpangkat FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3d81b();

COMMENT ON TRIGGER pgtrigger_insert_insert_3d81b ON public.pegawai_riwayatpangkat IS '6dec9a6b4ae132fac883b8d760728b08dd50ffd9';

CREATE TRIGGER pgtrigger_insert_insert_3eb09 AFTER INSERT ON public.kompetensi_standarkompetensi FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3eb09();

COMMENT ON TRIGGER pgtrigger_insert_insert_3eb09 ON public.kompetensi_standarkompetensi IS '11dbb1d7e2ea5120e0ed9664ca4d934d85ee8405';

CREATE TRIGGER pgtrigger_insert_insert_4c4d3 AFTER INSERT ON public.jp_catatankegiatan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4c4d3();

COMMENT ON TRIGGER pgtrigger_insert_insert_4c4d3 ON public.jp_catatankegiatan IS 'd68a482559a447f4b216b908df99fdce8379a1a3';

CREATE TRIGGER pgtrigger_insert_insert_50440 AFTER INSERT ON public.jp_kegiatan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_50440();

COMMENT ON TRIGGER pgtrigger_insert_insert_50440 ON public.jp_kegiatan IS '158e7b91cfa98d674cbfbee125134255b7eaacc3';

CREATE TRIGGER pgtrigger_insert_insert_5ebff AFTER INSERT ON public.kompetensi_kompetensi FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_5ebff();

COMMENT ON TRIGGER pgtrigger_insert_insert_5ebff ON public.kompetensi_kompetensi IS '5f348a9e7b64b8f1a273f075062858572575eb6e';

CREATE TRIGGER pgtrigger_insert_insert_6e0b5 AFTER INSERT ON public.pemetaan_pemetaan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_6e0b5();

COMMENT ON TRIGGER pgtrigger_insert_insert_6e0b5 ON public.pemetaan_pemetaan IS 'ebd1e56252848568ce3e449f4489f7e99ff2f294';

CREATE TRIGGER pgtrigger_insert_insert_6ffb7 AFTER INSERT ON public.idp_itemidp FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_6ffb7();

COMMENT ON TRIGGER pgtrigger_insert_insert_6ffb7 ON public.idp_itemidp IS '5534578373b515d406b1a60509bad13db98102e4';

CREATE TRIGGER pgtrigger_insert_insert_793d9 AFTER INSERT ON public.pemetaan_penilaiankinerja FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_793d9();

COMMENT ON TRIGGER pgtrigger_insert_insert_793d9 ON public.pemetaan_penilaiankinerja IS '9aa933cb4dac1c905e3c5755a4b202563558b287';

CREATE TRIGGER pgtrigger_insert_insert_79632 AFTER INSERT ON public.pemetaan_periodekinerja FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_79632();

COMMENT ON TRIGGER pgtrigger_insert_insert_79632 ON public.pemetaan_periodekinerja IS '909de3576112f72096f223320685a1e2a4d7cdde';

CREATE TRIGGER pgtrigger_insert_insert_81e43 AFTER INSERT ON public.kompetensi_tingkatkompetensi FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_81e43();

COMMENT ON TRIGGER pgtrigger_insert_insert_81e43 ON public.kompetensi_tingkatkompetensi IS '2345261cfcc695b62ced6e8fce0e0ee68351e0d1';

CREATE TRIGGER pgtrigger_insert_insert_872c3 AFTER INSERT ON public.pegawai_pemulihansandi FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_872c3();

COMMENT ON TRIGGER pgtrigger_insert_insert_872c3 ON public.pegawai_pemulihansandi IS '82ab81148398d83bfb90e2186fb1cbdf8cb670c7';

CREATE TRIGGER pgtrigger_insert_insert_8e1b9 AFTER INSERT ON public.jp_bukti FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8e1b9();

COMMENT ON TRIGGER pgtrigger_insert_insert_8e1b9 ON public.jp_bukti IS 'f8004ffb608d8e7dc882dcf8e19c4342e5ddfb69';

CREATE TRIGGER pgtrigger_insert_insert_91d83 AFTER INSERT ON public.pegawai_pegawai FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_91d83();

COMMENT ON TRIGGER pgtrigger_insert_insert_91d83 ON public.pegawai_pegawai IS '229dfbd81b81f62e6bd6de7c10b28b2676a343ab';

CREATE TRIGGER pgtrigger_insert_insert_9316b AFTER INSERT ON public.jp_aturankonversi FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9316b();

COMMENT ON TRIGGER pgtrigger_insert_insert_9316b ON public.jp_aturankonversi IS 'f802d22bb3f775fc31c52d21f9861729af040a4c';

CREATE TRIGGER pgtrigger_insert_insert_94af8 AFTER INSERT ON public.jp_jpdiakui FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_94af8();

COMMENT ON TRIGGER pgtrigger_insert_insert_94af8 ON public.jp_jpdiakui IS 'da4097d405a05aa39b36e8e68fdfb0a85957106a';

CREATE TRIGGER pgtrigger_insert_insert_993ca AFTER INSERT ON public.idp_idp FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_993ca();

COMMENT ON TRIGGER pgtrigger_insert_insert_993ca ON public.idp_idp IS 'bb078ea21ccd1af70a82feb3e74441b66f702846';

CREATE TRIGGER pgtrigger_insert_insert_99e17 AFTER INSERT ON public.kompetensi_hasilasesmen FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_99e17();

COMMENT ON TRIGGER pgtrigger_insert_insert_99e17 ON public.kompetensi_hasilasesmen IS '2f3fdf86cfe83302b7f49dd7cf5284b593612bf5';

CREATE TRIGGER pgtrigger_insert_insert_9c928 AFTER INSERT ON public.pegawai_riwayatjabatan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9c928();

COMMENT ON TRIGGER pgtrigger_insert_insert_9c928 ON public.pegawai_riwayatjabatan IS '05177cf12b2e3ba8bdc01a36db6447f9af17acf0';

CREATE TRIGGER pgtrigger_insert_insert_9e7d6 AFTER INSERT ON public.pemetaan_sasaranunit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9e7d6();

COMMENT ON TRIGGER pgtrigger_insert_insert_9e7d6 ON public.pemetaan_sasaranunit IS '0712b706eb93222d2612bc1d7f4781144ab97470';

CREATE TRIGGER pgtrigger_insert_insert_9ec46 AFTER INSERT ON public.pemetaan_putaranpemetaan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9ec46();

COMMENT ON TRIGGER pgtrigger_insert_insert_9ec46 ON public.pemetaan_putaranpemetaan IS '32449d5f175ebd124e0bcf48d39eb4ee10759082';

CREATE TRIGGER pgtrigger_insert_insert_ad41f AFTER INSERT ON public.pemetaan_kalibrasi FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ad41f();

COMMENT ON TRIGGER pgtrigger_insert_insert_ad41f ON public.pemetaan_kalibrasi IS '17bc51ecc6b30180c496ee00bc75569bbc347108';

CREATE TRIGGER pgtrigger_insert_insert_af2c4 AFTER INSERT ON public.laporan_pengirimanlaporan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_af2c4();

COMMENT ON TRIGGER pgtrigger_insert_insert_af2c4 ON public.laporan_pengirimanlaporan IS '3fd5aedf2c7b0d670b1c043e6870b470f541ccc3';

CREATE TRIGGER pgtrigger_insert_insert_ba2c0 AFTER INSERT ON public.idp_realisasiitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ba2c0();

COMMENT ON TRIGGER pgtrigger_insert_insert_ba2c0 ON public.idp_realisasiitem IS '045188e987f9d5bfdb073833ce66a0f794fef21b';

CREATE TRIGGER pgtrigger_insert_insert_ba70d AFTER INSERT ON public.pemetaan_sasarankinerja FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ba70d();

COMMENT ON TRIGGER pgtrigger_insert_insert_ba70d ON public.pemetaan_sasarankinerja IS '854b7a75e8935b9cad5e425ccf71ce698b528145';

CREATE TRIGGER pgtrigger_insert_insert_bd892 AFTER INSERT ON public.direktori_rekomendasikotak FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_bd892();

COMMENT ON TRIGGER pgtrigger_insert_insert_bd892 ON public.direktori_rekomendasikotak IS '99a5bc339ccd4954f7cd91e75c125de7c4a2f88b';

CREATE TRIGGER pgtrigger_insert_insert_c68b9 AFTER INSERT ON public.pegawai_usulanperubahan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c68b9();

COMMENT ON TRIGGER pgtrigger_insert_insert_c68b9 ON public.pegawai_usulanperubahan IS '54be6554a80c96f4210cf5cfdaa15778886020a9';

CREATE TRIGGER pgtrigger_insert_insert_dd16d AFTER INSERT ON public.hris_pengguna FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_dd16d();

COMMENT ON TRIGGER pgtrigger_insert_insert_dd16d ON public.hris_pengguna IS 'e0735e8f463765d80c3e5fd00ca087d1a25cb223';

CREATE TRIGGER pgtrigger_insert_insert_efbb9 AFTER INSERT ON public.laporan_laporanresmi FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_efbb9();

COMMENT ON TRIGGER pgtrigger_insert_insert_efbb9 ON public.laporan_laporanresmi IS '85f0886deead8b79a67d40ffe6fb5b6c332fc763';

CREATE TRIGGER pgtrigger_insert_insert_f5ad0 AFTER INSERT ON public.pegawai_statuspegawai FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f5ad0();

COMMENT ON TRIGGER pgtrigger_insert_insert_f5ad0 ON public.pegawai_statuspegawai IS '2a91294466b7d96aa44ffa7e7024d81456f2c450';

CREATE TRIGGER pgtrigger_insert_insert_f9c4a AFTER INSERT ON public.pegawai_unitkerja FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f9c4a();

COMMENT ON TRIGGER pgtrigger_insert_insert_f9c4a ON public.pegawai_unitkerja IS '1414f7c853226b9b61e240f53753e0f41bea5892';

CREATE TRIGGER pgtrigger_pindah_keturunan_22257 AFTER UPDATE OF atasan_id ON public.pegawai_jabatan FOR EACH ROW WHEN ((old.jalur IS DISTINCT FROM new.jalur)) EXECUTE FUNCTION public.pgtrigger_pindah_keturunan_22257();

COMMENT ON TRIGGER pgtrigger_pindah_keturunan_22257 ON public.pegawai_jabatan IS 'ffd52437f91cb4c6779cfb8bd4e964c77385e639';

CREATE TRIGGER pgtrigger_pindah_keturunan_e1062 AFTER UPDATE OF induk_id ON public.pegawai_unitkerja FOR EACH ROW WHEN ((old.jalur IS DISTINCT FROM new.jalur)) EXECUTE FUNCTION public.pgtrigger_pindah_keturunan_e1062();

COMMENT ON TRIGGER pgtrigger_pindah_keturunan_e1062 ON public.pegawai_unitkerja IS '2fff2ffef3ecf30d6789c568a17dea4adaf59ba8';

CREATE TRIGGER pgtrigger_putaran_beku_14c33 BEFORE INSERT OR DELETE OR UPDATE ON public.pemetaan_kalibrasi FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_putaran_beku_14c33();

COMMENT ON TRIGGER pgtrigger_putaran_beku_14c33 ON public.pemetaan_kalibrasi IS 'e698e3827d372b99ef58e17931b7434354cac3b5';

CREATE TRIGGER pgtrigger_putaran_beku_5b487 BEFORE DELETE OR UPDATE ON public.pemetaan_putaranpemetaan FOR EACH ROW WHEN (((old.status)::text = 'ditetapkan'::text)) EXECUTE FUNCTION public.pgtrigger_putaran_beku_5b487();

COMMENT ON TRIGGER pgtrigger_putaran_beku_5b487 ON public.pemetaan_putaranpemetaan IS '61d91afe5729f85ea91d58027c428186f3297cc1';

CREATE TRIGGER pgtrigger_putaran_beku_65bad BEFORE INSERT OR DELETE OR UPDATE ON public.pemetaan_pemetaan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_putaran_beku_65bad();

COMMENT ON TRIGGER pgtrigger_putaran_beku_65bad ON public.pemetaan_pemetaan IS '8f83fc16d19c317b909102ed2808b3096edb5fd8';

CREATE TRIGGER pgtrigger_tarif_terkunci_45a39 BEFORE INSERT OR DELETE OR UPDATE ON public.jp_barisaturan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_tarif_terkunci_45a39();

COMMENT ON TRIGGER pgtrigger_tarif_terkunci_45a39 ON public.jp_barisaturan IS '90101b9dbe1070a51e1aa14fbe84f67a033833ce';

CREATE TRIGGER pgtrigger_tidak_diubah_f4441 BEFORE DELETE OR UPDATE ON public.idp_catatanalur FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_tidak_diubah_f4441();

COMMENT ON TRIGGER pgtrigger_tidak_diubah_f4441 ON public.idp_catatanalur IS '266fc96c0aac8259d6eb3b22ee83dcf624e4ae5c';

CREATE TRIGGER pgtrigger_tulis_jalur_5b342 BEFORE INSERT OR UPDATE OF atasan_id ON public.pegawai_jabatan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_tulis_jalur_5b342();

COMMENT ON TRIGGER pgtrigger_tulis_jalur_5b342 ON public.pegawai_jabatan IS '1a485d2ba144d8140e36586347570d30cb55517d';

CREATE TRIGGER pgtrigger_tulis_jalur_cc966 BEFORE INSERT OR UPDATE OF induk_id ON public.pegawai_unitkerja FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_tulis_jalur_cc966();

COMMENT ON TRIGGER pgtrigger_tulis_jalur_cc966 ON public.pegawai_unitkerja IS '352afa899af0e13fa7f2b54b4f3d2de43090979d';

CREATE TRIGGER pgtrigger_update_update_13446 AFTER UPDATE ON public.pegawai_riwayatpangkat FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_13446();

COMMENT ON TRIGGER pgtrigger_update_update_13446 ON public.pegawai_riwayatpangkat IS '2d9fec4e56ec6edb96db6d6bd9279242662cb012';

CREATE TRIGGER pgtrigger_update_update_2080e AFTER UPDATE ON public.pegawai_usulanperubahan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_2080e();

COMMENT ON TRIGGER pgtrigger_update_update_2080e ON public.pegawai_usulanperubahan IS '38c1fbb038c395694d2110a57db2382c05259863';

CREATE TRIGGER pgtrigger_update_update_2c2ae AFTER UPDATE ON public.pemetaan_penilaiankinerja FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_2c2ae();

COMMENT ON TRIGGER pgtrigger_update_update_2c2ae ON public.pemetaan_penilaiankinerja IS 'a9d0a9c400efc88b630839e12aca6e6b04736ea1';

CREATE TRIGGER pgtrigger_update_update_2d72f AFTER UPDATE ON public.pegawai_unitkerja FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_2d72f();

COMMENT ON TRIGGER pgtrigger_update_update_2d72f ON public.pegawai_unitkerja IS '1f5fabcbf549217d65b22c2a6b0ebab0e0eafcb1';

CREATE TRIGGER pgtrigger_update_update_3866a AFTER UPDATE ON public.idp_idp FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3866a();

COMMENT ON TRIGGER pgtrigger_update_update_3866a ON public.idp_idp IS '5551e9c3f954296425fcfaf1667360e11077e4b2';

CREATE TRIGGER pgtrigger_update_update_3c859 AFTER UPDATE ON public.pemetaan_kalibrasi FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3c859();

COMMENT ON TRIGGER pgtrigger_update_update_3c859 ON public.pemetaan_kalibrasi IS '0c6eb326df1aab43b54b42a811a09c25ca274249';

CREATE TRIGGER pgtrigger_update_update_41c87 AFTER UPDATE ON public.idp_itemidp FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_41c87();

COMMENT ON TRIGGER pgtrigger_update_update_41c87 ON public.idp_itemidp IS '8a0511a472115b9864d5c0f988fd936a2a941f6e';

CREATE TRIGGER pgtrigger_update_update_4cad9 AFTER UPDATE ON public.jp_jpdiakui FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4cad9();

COMMENT ON TRIGGER pgtrigger_update_update_4cad9 ON public.jp_jpdiakui IS 'cbe3cc36bb6d20b24792d05b340fc504576c525d';

CREATE TRIGGER pgtrigger_update_update_4d8c7 AFTER UPDATE ON public.laporan_laporanresmi FOR EACH ROW WHEN ((((old.berkas)::text IS DISTINCT FROM (new.berkas)::text) OR (old.disusun_oleh_id IS DISTINCT FROM new.disusun_oleh_id) OR (old.disusun_pada IS DISTINCT FROM new.disusun_pada) OR (old.id IS DISTINCT FROM new.id) OR ((old.jenis)::text IS DISTINCT FROM (new.jenis)::text) OR ((old.penanda_jabatan)::text IS DISTINCT FROM (new.penanda_jabatan)::text) OR ((old.penanda_nama)::text IS DISTINCT FROM (new.penanda_nama)::text) OR ((old.penanda_nip)::text IS DISTINCT FROM (new.penanda_nip)::text) OR ((old.penanda_pangkat)::text IS DISTINCT FROM (new.penanda_pangkat)::text) OR (old.semester IS DISTINCT FROM new.semester) OR ((old.sidik)::text IS DISTINCT FROM (new.sidik)::text) OR ((old.status)::text IS DISTINCT FROM (new.status)::text) OR (old.tahun IS DISTINCT FROM new.tahun) OR (old.tanggal_data IS DISTINCT FROM new.tanggal_data) OR (old.unit_id IS DISTINCT FROM new.unit_id) OR (old.versi IS DISTINCT FROM new.versi))) EXECUTE FUNCTION public.pgtrigger_update_update_4d8c7();

COMMENT ON TRIGGER pgtrigger_update_update_4d8c7 ON public.laporan_laporanresmi IS '120d21e6a3371f51fea492b1f8beed2182f3af39';

CREATE TRIGGER pgtrigger_update_update_4eac2 AFTER UPDATE ON public.pegawai_pegawai FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4eac2();

COMMENT ON TRIGGER pgtrigger_update_update_4eac2 ON public.pegawai_pegawai IS '5e82ba55c6c46249fda867ed6c1e962649df8aff';

CREATE TRIGGER pgtrigger_update_update_56127 AFTER UPDATE ON public.pegawai_statuspegawai FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_56127();

COMMENT ON TRIGGER pgtrigger_update_update_56127 ON public.pegawai_statuspegawai IS '3d5de88fb1ec56bc197cf6d09dac37efe639d39b';

CREATE TRIGGER pgtrigger_update_update_607f3 AFTER UPDATE ON public.pemetaan_putaranpemetaan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_607f3();

COMMENT ON TRIGGER pgtrigger_update_update_607f3 ON public.pemetaan_putaranpemetaan IS '3fac7ae5e5c5034db4ce572cfdd02065e1136499';

CREATE TRIGGER pgtrigger_update_update_6e42a AFTER UPDATE ON public.jp_bukti FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6e42a();

COMMENT ON TRIGGER pgtrigger_update_update_6e42a ON public.jp_bukti IS 'bfdff871f487920336ec0e74964ff6549666c720';

CREATE TRIGGER pgtrigger_update_update_73a3a AFTER UPDATE ON public.kompetensi_asesmen FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_73a3a();

COMMENT ON TRIGGER pgtrigger_update_update_73a3a ON public.kompetensi_asesmen IS '16df0331c63a69bfe70f8e1bfd490d336dcaf451';

CREATE TRIGGER pgtrigger_update_update_73bef AFTER UPDATE ON public.kompetensi_hasilasesmen FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_73bef();

COMMENT ON TRIGGER pgtrigger_update_update_73bef ON public.kompetensi_hasilasesmen IS '947675605faf11ca1eedcf53507affc524406d58';

CREATE TRIGGER pgtrigger_update_update_77ad1 AFTER UPDATE ON public.idp_realisasiitem FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_77ad1();

COMMENT ON TRIGGER pgtrigger_update_update_77ad1 ON public.idp_realisasiitem IS '1e3c5e1e26be21ddac149c18790dbe9acd2c3000';

CREATE TRIGGER pgtrigger_update_update_859f0 AFTER UPDATE ON public.pemetaan_periodekinerja FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_859f0();

COMMENT ON TRIGGER pgtrigger_update_update_859f0 ON public.pemetaan_periodekinerja IS '79416e7c5e270c00fdc289bbcb1b2a5b691af571';

CREATE TRIGGER pgtrigger_update_update_8a16b AFTER UPDATE ON public.jp_kegiatan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8a16b();

COMMENT ON TRIGGER pgtrigger_update_update_8a16b ON public.jp_kegiatan IS 'a3d04cb111e594cca3d81a48338d7711a079473a';

CREATE TRIGGER pgtrigger_update_update_8a769 AFTER UPDATE ON public.pegawai_riwayatjabatan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8a769();

COMMENT ON TRIGGER pgtrigger_update_update_8a769 ON public.pegawai_riwayatjabatan IS '1b222bcfa42d4e5bb8339b158eb57425bfd427cc';

CREATE TRIGGER pgtrigger_update_update_8d856 AFTER UPDATE ON public.pemetaan_sasarankinerja FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_8d856();

COMMENT ON TRIGGER pgtrigger_update_update_8d856 ON public.pemetaan_sasarankinerja IS 'd2f031bc25079ff81709fb8a640f42f55944b22a';

CREATE TRIGGER pgtrigger_update_update_915b4 AFTER UPDATE ON public.pegawai_pemulihansandi FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_915b4();

COMMENT ON TRIGGER pgtrigger_update_update_915b4 ON public.pegawai_pemulihansandi IS 'd2f52ea76fd01178ea085a572b8ae7b99da9b163';

CREATE TRIGGER pgtrigger_update_update_97855 AFTER UPDATE ON public.kompetensi_standarkompetensi FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_97855();

COMMENT ON TRIGGER pgtrigger_update_update_97855 ON public.kompetensi_standarkompetensi IS '4e1deee17e31c50483520d84e755b7906fe4efdc';

CREATE TRIGGER pgtrigger_update_update_a7c14 AFTER UPDATE ON public.direktori_rekomendasikotak FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a7c14();

COMMENT ON TRIGGER pgtrigger_update_update_a7c14 ON public.direktori_rekomendasikotak IS '10b6fc029bad8a296d2bd53d7c352a052b2df2a3';

CREATE TRIGGER pgtrigger_update_update_ae651 AFTER UPDATE ON public.pemetaan_pemetaan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ae651();

COMMENT ON TRIGGER pgtrigger_update_update_ae651 ON public.pemetaan_pemetaan IS '9c21f498483fdf838612d5e7427f0b328f1263be';

CREATE TRIGGER pgtrigger_update_update_af2c6 AFTER UPDATE ON public.jp_barisaturan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_af2c6();

COMMENT ON TRIGGER pgtrigger_update_update_af2c6 ON public.jp_barisaturan IS 'd89f4f415c42fa65338287e259e764aea4a03809';

CREATE TRIGGER pgtrigger_update_update_b49f1 AFTER UPDATE ON public.pemetaan_predikat FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b49f1();

COMMENT ON TRIGGER pgtrigger_update_update_b49f1 ON public.pemetaan_predikat IS 'd01027091be376c07eb4b4574548df987b4b6e70';

CREATE TRIGGER pgtrigger_update_update_b4fd3 AFTER UPDATE ON public.pemetaan_sasaranunit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b4fd3();

COMMENT ON TRIGGER pgtrigger_update_update_b4fd3 ON public.pemetaan_sasaranunit IS '85ddeb20867ac391de2a89f74f3032a46fac93f1';

CREATE TRIGGER pgtrigger_update_update_b8c9f AFTER UPDATE ON public.hris_parameter FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b8c9f();

COMMENT ON TRIGGER pgtrigger_update_update_b8c9f ON public.hris_parameter IS '4d57a353b078c241ab91a096d8b5eeae0d39b499';

CREATE TRIGGER pgtrigger_update_update_c3bf4 AFTER UPDATE ON public.kompetensi_tingkatkompetensi FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c3bf4();

COMMENT ON TRIGGER pgtrigger_update_update_c3bf4 ON public.kompetensi_tingkatkompetensi IS '8c213aa0e6089bc5ca800342c12508ac9249150e';

CREATE TRIGGER pgtrigger_update_update_c4b5f AFTER UPDATE ON public.jp_catatankegiatan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c4b5f();

COMMENT ON TRIGGER pgtrigger_update_update_c4b5f ON public.jp_catatankegiatan IS 'b8ad7f579763b7f819c79cf5da4788f5ada9af4a';

CREATE TRIGGER pgtrigger_update_update_d10b0 AFTER UPDATE ON public.laporan_pengirimanlaporan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d10b0();

COMMENT ON TRIGGER pgtrigger_update_update_d10b0 ON public.laporan_pengirimanlaporan IS '5583aae20195c76131f178c5c397555d6927677c';

CREATE TRIGGER pgtrigger_update_update_e154b AFTER UPDATE ON public.kompetensi_kompetensi FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e154b();

COMMENT ON TRIGGER pgtrigger_update_update_e154b ON public.kompetensi_kompetensi IS '0e4b363d84af207731767cf972ba638bf4b2aa06';

CREATE TRIGGER pgtrigger_update_update_ea3ba AFTER UPDATE ON public.pegawai_jabatan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ea3ba();

COMMENT ON TRIGGER pgtrigger_update_update_ea3ba ON public.pegawai_jabatan IS '87c8155d2ca3ea62eccf1ee492349323c4006456';

CREATE TRIGGER pgtrigger_update_update_eb3a4 AFTER UPDATE ON public.hris_pengguna FOR EACH ROW WHEN (((old.date_joined IS DISTINCT FROM new.date_joined) OR ((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_staff IS DISTINCT FROM new.is_staff) OR (old.is_superuser IS DISTINCT FROM new.is_superuser) OR ((old.nama)::text IS DISTINCT FROM (new.nama)::text) OR ((old.username)::text IS DISTINCT FROM (new.username)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_eb3a4();

COMMENT ON TRIGGER pgtrigger_update_update_eb3a4 ON public.hris_pengguna IS 'adc3c59936811b47df9762bc56f569737de720f8';

CREATE TRIGGER pgtrigger_update_update_f1c3f AFTER UPDATE ON public.pegawai_penugasanperan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f1c3f();

COMMENT ON TRIGGER pgtrigger_update_update_f1c3f ON public.pegawai_penugasanperan IS '60e639b3f3fe69065178e4c86c785d4777dd1cc5';

CREATE TRIGGER pgtrigger_update_update_f34fa AFTER UPDATE ON public.pemetaan_kotak FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f34fa();

COMMENT ON TRIGGER pgtrigger_update_update_f34fa ON public.pemetaan_kotak IS '9749b539ad5defab4994466f28fd82dc9d74bc9b';

CREATE TRIGGER pgtrigger_update_update_f8603 AFTER UPDATE ON public.jp_aturankonversi FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f8603();

COMMENT ON TRIGGER pgtrigger_update_update_f8603 ON public.jp_aturankonversi IS 'efd4e0c51d466082775b38d040f77ccebba04cde';

CREATE TRIGGER pgtrigger_update_update_f9e08 AFTER UPDATE ON public.direktori_bentukpengembangan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f9e08();

COMMENT ON TRIGGER pgtrigger_update_update_f9e08 ON public.direktori_bentukpengembangan IS '9e8ce4c081f7ad6b8e104ad87c2e55574a6d52b9';

CREATE TRIGGER pgtrigger_update_update_fb977 AFTER UPDATE ON public.pemetaan_kinerjaunit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_fb977();

COMMENT ON TRIGGER pgtrigger_update_update_fb977 ON public.pemetaan_kinerjaunit IS '7afe920b3c50f162f262decc93e11db058ae4302';

CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();

CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();

CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();

CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();

CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();

CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();

CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_hris_pengguna_id FOREIGN KEY (user_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.direktori_rekomendasikotak
    ADD CONSTRAINT direktori_rekomendas_bentuk_id_2dfaf123_fk_direktori FOREIGN KEY (bentuk_id) REFERENCES public.direktori_bentukpengembangan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.direktori_rekomendasikotak
    ADD CONSTRAINT direktori_rekomendas_ditetapkan_oleh_id_cee3db4b_fk_hris_peng FOREIGN KEY (ditetapkan_oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_hris_pengguna_id FOREIGN KEY (user_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.hris_kodeaktivasi
    ADD CONSTRAINT hris_kodeaktivasi_dibuat_oleh_id_3c4ea149_fk_hris_pengguna_id FOREIGN KEY (dibuat_oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.hris_kodeaktivasi
    ADD CONSTRAINT hris_kodeaktivasi_pengguna_id_64667f97_fk_hris_pengguna_id FOREIGN KEY (pengguna_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.hris_pekerjaan
    ADD CONSTRAINT hris_pekerjaan_oleh_id_ec268b40_fk_hris_pengguna_id FOREIGN KEY (oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.hris_pengguna_groups
    ADD CONSTRAINT hris_pengguna_groups_group_id_03b6d256_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.hris_pengguna_groups
    ADD CONSTRAINT hris_pengguna_groups_pengguna_id_40e197df_fk_hris_pengguna_id FOREIGN KEY (pengguna_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.hris_pengguna_user_permissions
    ADD CONSTRAINT hris_pengguna_user_p_pengguna_id_876f28ec_fk_hris_peng FOREIGN KEY (pengguna_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.hris_pengguna_user_permissions
    ADD CONSTRAINT hris_pengguna_user_p_permission_id_819e3bc9_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.idp_catatanalur
    ADD CONSTRAINT idp_catatanalur_idp_id_96d64795_fk_idp_idp_id FOREIGN KEY (idp_id) REFERENCES public.idp_idp(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.idp_catatanalur
    ADD CONSTRAINT idp_catatanalur_jabatan_id_8e45019f_fk_pegawai_jabatan_id FOREIGN KEY (jabatan_id) REFERENCES public.pegawai_jabatan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.idp_catatanalur
    ADD CONSTRAINT idp_catatanalur_oleh_id_9024d889_fk_hris_pengguna_id FOREIGN KEY (oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.idp_catatanalur
    ADD CONSTRAINT idp_catatanalur_pegawai_id_5692b88e_fk_pegawai_pegawai_id FOREIGN KEY (pegawai_id) REFERENCES public.pegawai_pegawai(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.idp_idp
    ADD CONSTRAINT idp_idp_disusun_oleh_id_9acb93ee_fk_hris_pengguna_id FOREIGN KEY (disusun_oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.idp_idp
    ADD CONSTRAINT idp_idp_jabatan_penanggung_id_90a07dfe_fk_pegawai_jabatan_id FOREIGN KEY (jabatan_penanggung_id) REFERENCES public.pegawai_jabatan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.idp_idp
    ADD CONSTRAINT idp_idp_jabatan_penyusun_id_bd850851_fk_pegawai_jabatan_id FOREIGN KEY (jabatan_penyusun_id) REFERENCES public.pegawai_jabatan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.idp_idp
    ADD CONSTRAINT idp_idp_pegawai_id_02f0db3a_fk_pegawai_pegawai_id FOREIGN KEY (pegawai_id) REFERENCES public.pegawai_pegawai(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.idp_itemidp
    ADD CONSTRAINT idp_itemidp_asal_id_11604647_fk_idp_itemidp_id FOREIGN KEY (asal_id) REFERENCES public.idp_itemidp(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.idp_itemidp
    ADD CONSTRAINT idp_itemidp_bentuk_id_20298317_fk_direktori FOREIGN KEY (bentuk_id) REFERENCES public.direktori_bentukpengembangan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.idp_itemidp
    ADD CONSTRAINT idp_itemidp_idp_id_eb1cc24e_fk_idp_idp_id FOREIGN KEY (idp_id) REFERENCES public.idp_idp(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.idp_realisasiitem
    ADD CONSTRAINT idp_realisasiitem_item_id_9b61ce5c_fk_idp_itemidp_id FOREIGN KEY (item_id) REFERENCES public.idp_itemidp(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.idp_realisasiitem
    ADD CONSTRAINT idp_realisasiitem_kegiatan_id_6fe94133_fk_jp_kegiatan_id FOREIGN KEY (kegiatan_id) REFERENCES public.jp_kegiatan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.idp_realisasiitem
    ADD CONSTRAINT idp_realisasiitem_oleh_id_742d63ea_fk_hris_pengguna_id FOREIGN KEY (oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_barisaturan
    ADD CONSTRAINT jp_barisaturan_aturan_id_ac2c9cb5_fk_jp_aturankonversi_id FOREIGN KEY (aturan_id) REFERENCES public.jp_aturankonversi(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_barisaturan
    ADD CONSTRAINT jp_barisaturan_bentuk_id_71edb52d_fk_direktori FOREIGN KEY (bentuk_id) REFERENCES public.direktori_bentukpengembangan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_bukti
    ADD CONSTRAINT jp_bukti_diunggah_oleh_id_71719e88_fk_hris_pengguna_id FOREIGN KEY (diunggah_oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_bukti
    ADD CONSTRAINT jp_bukti_jenjang_penerbit_id_b15db87e_fk_pegawai_jenjang_id FOREIGN KEY (jenjang_penerbit_id) REFERENCES public.pegawai_jenjang(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_bukti
    ADD CONSTRAINT jp_bukti_kegiatan_id_7c1948d8_fk_jp_kegiatan_id FOREIGN KEY (kegiatan_id) REFERENCES public.jp_kegiatan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_catatankegiatan
    ADD CONSTRAINT jp_catatankegiatan_kegiatan_id_72268ace_fk_jp_kegiatan_id FOREIGN KEY (kegiatan_id) REFERENCES public.jp_kegiatan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_catatankegiatan
    ADD CONSTRAINT jp_catatankegiatan_oleh_id_68d6981c_fk_hris_pengguna_id FOREIGN KEY (oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_jpdiakui
    ADD CONSTRAINT jp_jpdiakui_aturan_id_22d230f5_fk_jp_aturankonversi_id FOREIGN KEY (aturan_id) REFERENCES public.jp_aturankonversi(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_jpdiakui
    ADD CONSTRAINT jp_jpdiakui_kegiatan_id_7354f9ba_fk_jp_kegiatan_id FOREIGN KEY (kegiatan_id) REFERENCES public.jp_kegiatan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_jpdiakui
    ADD CONSTRAINT jp_jpdiakui_pegawai_id_ed0572f0_fk_pegawai_pegawai_id FOREIGN KEY (pegawai_id) REFERENCES public.pegawai_pegawai(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_jpmenunggu
    ADD CONSTRAINT jp_jpmenunggu_kegiatan_id_bcbd8e27_fk_jp_kegiatan_id FOREIGN KEY (kegiatan_id) REFERENCES public.jp_kegiatan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_jpmenunggu
    ADD CONSTRAINT jp_jpmenunggu_pegawai_id_f71ea3c6_fk_pegawai_pegawai_id FOREIGN KEY (pegawai_id) REFERENCES public.pegawai_pegawai(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_kegiatan
    ADD CONSTRAINT jp_kegiatan_bentuk_id_b66444f2_fk_direktori FOREIGN KEY (bentuk_id) REFERENCES public.direktori_bentukpengembangan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_kegiatan
    ADD CONSTRAINT jp_kegiatan_diverifikasi_oleh_id_4a9bd42f_fk_hris_pengguna_id FOREIGN KEY (diverifikasi_oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.jp_kegiatan
    ADD CONSTRAINT jp_kegiatan_pegawai_id_3c9b664f_fk_pegawai_pegawai_id FOREIGN KEY (pegawai_id) REFERENCES public.pegawai_pegawai(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.kompetensi_asesmen
    ADD CONSTRAINT kompetensi_asesmen_dikonfirmasi_oleh_id_017aeced_fk_hris_peng FOREIGN KEY (dikonfirmasi_oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.kompetensi_asesmen
    ADD CONSTRAINT kompetensi_asesmen_oleh_id_4b1c28ca_fk_hris_pengguna_id FOREIGN KEY (oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.kompetensi_asesmen
    ADD CONSTRAINT kompetensi_asesmen_pegawai_id_58dbb4b3_fk_pegawai_pegawai_id FOREIGN KEY (pegawai_id) REFERENCES public.pegawai_pegawai(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.kompetensi_hasilasesmen
    ADD CONSTRAINT kompetensi_hasilases_asesmen_id_6b7fece7_fk_kompetens FOREIGN KEY (asesmen_id) REFERENCES public.kompetensi_asesmen(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.kompetensi_hasilasesmen
    ADD CONSTRAINT kompetensi_hasilases_kompetensi_id_1cc9737b_fk_kompetens FOREIGN KEY (kompetensi_id) REFERENCES public.kompetensi_kompetensi(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.kompetensi_kompetensi
    ADD CONSTRAINT kompetensi_kompetensi_unit_id_2df5dc9f_fk_pegawai_unitkerja_id FOREIGN KEY (unit_id) REFERENCES public.pegawai_unitkerja(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.kompetensi_standarkompetensi
    ADD CONSTRAINT kompetensi_standarko_jabatan_id_1eea2e5d_fk_pegawai_j FOREIGN KEY (jabatan_id) REFERENCES public.pegawai_jabatan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.kompetensi_standarkompetensi
    ADD CONSTRAINT kompetensi_standarko_jenjang_id_76645006_fk_pegawai_j FOREIGN KEY (jenjang_id) REFERENCES public.pegawai_jenjang(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.kompetensi_standarkompetensi
    ADD CONSTRAINT kompetensi_standarko_kompetensi_id_cca92fe0_fk_kompetens FOREIGN KEY (kompetensi_id) REFERENCES public.kompetensi_kompetensi(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.kompetensi_tingkatkompetensi
    ADD CONSTRAINT kompetensi_tingkatko_kompetensi_id_c5142687_fk_kompetens FOREIGN KEY (kompetensi_id) REFERENCES public.kompetensi_kompetensi(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.laporan_laporanresmi
    ADD CONSTRAINT laporan_laporanresmi_disusun_oleh_id_afe274d5_fk_hris_peng FOREIGN KEY (disusun_oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.laporan_laporanresmi
    ADD CONSTRAINT laporan_laporanresmi_unit_id_e3f1d35e_fk_pegawai_unitkerja_id FOREIGN KEY (unit_id) REFERENCES public.pegawai_unitkerja(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.laporan_pengirimanlaporan
    ADD CONSTRAINT laporan_pengirimanla_dikirim_oleh_id_f7aa6c92_fk_hris_peng FOREIGN KEY (dikirim_oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.laporan_pengirimanlaporan
    ADD CONSTRAINT laporan_pengirimanla_laporan_id_6be35fa0_fk_laporan_l FOREIGN KEY (laporan_id) REFERENCES public.laporan_laporanresmi(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_hris_pengguna_id FOREIGN KEY (user_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_barisimpor
    ADD CONSTRAINT pegawai_barisimpor_impor_id_955b1a49_fk_pegawai_impor_id FOREIGN KEY (impor_id) REFERENCES public.pegawai_impor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_impor
    ADD CONSTRAINT pegawai_imporpegawai_oleh_id_36de5dfc_fk_hris_pengguna_id FOREIGN KEY (oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_impor
    ADD CONSTRAINT pegawai_imporpegawai_pekerjaan_id_116b570c_fk_hris_pekerjaan_id FOREIGN KEY (pekerjaan_id) REFERENCES public.hris_pekerjaan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_impor
    ADD CONSTRAINT pegawai_imporpegawai_unit_id_9d3cdee9_fk_pegawai_unitkerja_id FOREIGN KEY (unit_id) REFERENCES public.pegawai_unitkerja(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_jabatan
    ADD CONSTRAINT pegawai_jabatan_atasan_id_de511b1b_fk_pegawai_jabatan_id FOREIGN KEY (atasan_id) REFERENCES public.pegawai_jabatan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_jabatan
    ADD CONSTRAINT pegawai_jabatan_jenjang_id_2b21a8f4_fk_pegawai_jenjang_id FOREIGN KEY (jenjang_id) REFERENCES public.pegawai_jenjang(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_jabatan
    ADD CONSTRAINT pegawai_jabatan_unit_id_38ca4fb8_fk_pegawai_unitkerja_id FOREIGN KEY (unit_id) REFERENCES public.pegawai_unitkerja(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_pegawai
    ADD CONSTRAINT pegawai_pegawai_pengguna_id_e4840e64_fk_hris_pengguna_id FOREIGN KEY (pengguna_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_pemulihansandi
    ADD CONSTRAINT pegawai_pemulihansan_dikonfirmasi_oleh_id_3a8f744d_fk_hris_peng FOREIGN KEY (dikonfirmasi_oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_pemulihansandi
    ADD CONSTRAINT pegawai_pemulihansan_diminta_oleh_id_9669ebdf_fk_hris_peng FOREIGN KEY (diminta_oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_pemulihansandi
    ADD CONSTRAINT pegawai_pemulihansandi_kode_id_e4a613a5_fk_hris_kodeaktivasi_id FOREIGN KEY (kode_id) REFERENCES public.hris_kodeaktivasi(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_pemulihansandi
    ADD CONSTRAINT pegawai_pemulihansandi_pengguna_id_73e0b883_fk_hris_pengguna_id FOREIGN KEY (pengguna_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_penugasanperan
    ADD CONSTRAINT pegawai_penugasanperan_pengguna_id_5b75ad2f_fk_hris_pengguna_id FOREIGN KEY (pengguna_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_penugasanperan
    ADD CONSTRAINT pegawai_penugasanperan_unit_id_61b2e3fd_fk_pegawai_unitkerja_id FOREIGN KEY (unit_id) REFERENCES public.pegawai_unitkerja(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_riwayatjabatan
    ADD CONSTRAINT pegawai_riwayatjabat_jabatan_id_f96ae41f_fk_pegawai_j FOREIGN KEY (jabatan_id) REFERENCES public.pegawai_jabatan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_riwayatjabatan
    ADD CONSTRAINT pegawai_riwayatjabat_pegawai_id_ccfa359b_fk_pegawai_p FOREIGN KEY (pegawai_id) REFERENCES public.pegawai_pegawai(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_riwayatpangkat
    ADD CONSTRAINT pegawai_riwayatpangk_golongan_id_64e15bf1_fk_pegawai_g FOREIGN KEY (golongan_id) REFERENCES public.pegawai_golongan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_riwayatpangkat
    ADD CONSTRAINT pegawai_riwayatpangk_pegawai_id_91f1f1c2_fk_pegawai_p FOREIGN KEY (pegawai_id) REFERENCES public.pegawai_pegawai(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_statuspegawai
    ADD CONSTRAINT pegawai_statuspegawai_pegawai_id_97cdc72d_fk_pegawai_pegawai_id FOREIGN KEY (pegawai_id) REFERENCES public.pegawai_pegawai(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_unitkerja
    ADD CONSTRAINT pegawai_unitkerja_induk_id_78221486_fk_pegawai_unitkerja_id FOREIGN KEY (induk_id) REFERENCES public.pegawai_unitkerja(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_usulanperubahan
    ADD CONSTRAINT pegawai_usulanperuba_diputus_oleh_id_7c674058_fk_hris_peng FOREIGN KEY (diputus_oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pegawai_usulanperubahan
    ADD CONSTRAINT pegawai_usulanperuba_pegawai_id_e1cbdfa1_fk_pegawai_p FOREIGN KEY (pegawai_id) REFERENCES public.pegawai_pegawai(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_barishitung
    ADD CONSTRAINT pemetaan_barishitung_pegawai_id_459039ad_fk_pegawai_pegawai_id FOREIGN KEY (pegawai_id) REFERENCES public.pegawai_pegawai(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_barishitung
    ADD CONSTRAINT pemetaan_barishitung_pekerjaan_id_5ea04ead_fk_hris_pekerjaan_id FOREIGN KEY (pekerjaan_id) REFERENCES public.hris_pekerjaan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_barishitung
    ADD CONSTRAINT pemetaan_barishitung_putaran_id_49fa152e_fk_pemetaan_ FOREIGN KEY (putaran_id) REFERENCES public.pemetaan_putaranpemetaan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_kalibrasi
    ADD CONSTRAINT pemetaan_kalibrasi_oleh_id_aed15fd7_fk_hris_pengguna_id FOREIGN KEY (oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_kalibrasi
    ADD CONSTRAINT pemetaan_kalibrasi_pemetaan_id_422ce4a1_fk_pemetaan_pemetaan_id FOREIGN KEY (pemetaan_id) REFERENCES public.pemetaan_pemetaan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_kinerjaunit
    ADD CONSTRAINT pemetaan_kinerjaunit_oleh_id_811020a0_fk_hris_pengguna_id FOREIGN KEY (oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_kinerjaunit
    ADD CONSTRAINT pemetaan_kinerjaunit_periode_id_50cde973_fk_pemetaan_ FOREIGN KEY (periode_id) REFERENCES public.pemetaan_periodekinerja(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_kinerjaunit
    ADD CONSTRAINT pemetaan_kinerjaunit_unit_id_07555338_fk_pegawai_unitkerja_id FOREIGN KEY (unit_id) REFERENCES public.pegawai_unitkerja(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_pemetaan
    ADD CONSTRAINT pemetaan_pemetaan_jabatan_id_ff8a4540_fk_pegawai_jabatan_id FOREIGN KEY (jabatan_id) REFERENCES public.pegawai_jabatan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_pemetaan
    ADD CONSTRAINT pemetaan_pemetaan_jenjang_id_f72bac01_fk_pegawai_jenjang_id FOREIGN KEY (jenjang_id) REFERENCES public.pegawai_jenjang(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_pemetaan
    ADD CONSTRAINT pemetaan_pemetaan_pegawai_id_0b8b4296_fk_pegawai_pegawai_id FOREIGN KEY (pegawai_id) REFERENCES public.pegawai_pegawai(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_pemetaan
    ADD CONSTRAINT pemetaan_pemetaan_predikat_id_1c1c73c2_fk_pemetaan_predikat_id FOREIGN KEY (predikat_id) REFERENCES public.pemetaan_predikat(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_pemetaan
    ADD CONSTRAINT pemetaan_pemetaan_putaran_id_719226b8_fk_pemetaan_ FOREIGN KEY (putaran_id) REFERENCES public.pemetaan_putaranpemetaan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_pemetaan
    ADD CONSTRAINT pemetaan_pemetaan_unit_id_4f7f7ade_fk_pegawai_unitkerja_id FOREIGN KEY (unit_id) REFERENCES public.pegawai_unitkerja(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_penilaiankinerja
    ADD CONSTRAINT pemetaan_penilaianki_dikonfirmasi_oleh_id_16b44531_fk_hris_peng FOREIGN KEY (dikonfirmasi_oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_penilaiankinerja
    ADD CONSTRAINT pemetaan_penilaianki_pegawai_id_4ddd13da_fk_pegawai_p FOREIGN KEY (pegawai_id) REFERENCES public.pegawai_pegawai(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_penilaiankinerja
    ADD CONSTRAINT pemetaan_penilaianki_periode_id_ba9565a4_fk_pemetaan_ FOREIGN KEY (periode_id) REFERENCES public.pemetaan_periodekinerja(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_penilaiankinerja
    ADD CONSTRAINT pemetaan_penilaianki_predikat_id_223c2816_fk_pemetaan_ FOREIGN KEY (predikat_id) REFERENCES public.pemetaan_predikat(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_penilaiankinerja
    ADD CONSTRAINT pemetaan_penilaiankinerja_oleh_id_685701ff_fk_hris_pengguna_id FOREIGN KEY (oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_putaranpemetaan
    ADD CONSTRAINT pemetaan_putaranpeme_ditetapkan_oleh_id_370dfa41_fk_hris_peng FOREIGN KEY (ditetapkan_oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_putaranpemetaan
    ADD CONSTRAINT pemetaan_putaranpeme_pekerjaan_id_950bbfcc_fk_hris_peke FOREIGN KEY (pekerjaan_id) REFERENCES public.hris_pekerjaan(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_putaranpemetaan
    ADD CONSTRAINT pemetaan_putaranpeme_periode_id_e8b1a182_fk_pemetaan_ FOREIGN KEY (periode_id) REFERENCES public.pemetaan_periodekinerja(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_putaranpemetaan
    ADD CONSTRAINT pemetaan_putaranpeme_unit_id_98451f47_fk_pegawai_u FOREIGN KEY (unit_id) REFERENCES public.pegawai_unitkerja(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_putaranpemetaan
    ADD CONSTRAINT pemetaan_putaranpemetaan_oleh_id_38eeff29_fk_hris_pengguna_id FOREIGN KEY (oleh_id) REFERENCES public.hris_pengguna(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_sasarankinerja
    ADD CONSTRAINT pemetaan_sasarankine_penilaian_id_f949dd49_fk_pemetaan_ FOREIGN KEY (penilaian_id) REFERENCES public.pemetaan_penilaiankinerja(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pemetaan_sasaranunit
    ADD CONSTRAINT pemetaan_sasaranunit_kinerja_unit_id_5949906f_fk_pemetaan_ FOREIGN KEY (kinerja_unit_id) REFERENCES public.pemetaan_kinerjaunit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);

INSERT INTO public.django_migrations (app, name, applied) VALUES ('pghistory', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pghistory', '0002_aggregateevent', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pghistory', '0003_auto_20201023_1636', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pghistory', '0004_auto_20220906_1625', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pghistory', '0005_events_middlewareevents', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pghistory', '0006_delete_aggregateevent', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pghistory', '0007_auto_20250421_0444', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('contenttypes', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('contenttypes', '0002_remove_content_type_name', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0002_alter_permission_name_max_length', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0003_alter_user_email_max_length', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0004_alter_user_username_opts', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0005_alter_user_last_login_null', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0006_require_contenttypes_0002', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0007_alter_validators_add_error_messages', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0008_alter_user_username_max_length', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0009_alter_user_last_name_max_length', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0010_alter_group_name_max_length', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0011_update_proxy_permissions', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('auth', '0012_alter_user_first_name_max_length', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('hris', '0001_awal', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0002_email_max_length', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0003_alter_emailaddress_create_unique_verified_email', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0004_alter_emailaddress_drop_unique_email', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0005_emailaddress_idx_upper_email', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0006_emailaddress_lower', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0007_emailaddress_idx_email', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0008_emailaddress_unique_primary_email_fixup', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('account', '0009_emailaddress_unique_primary_email', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('admin', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('admin', '0002_logentry_remove_auto_add', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('admin', '0003_logentry_add_action_flag_choices', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('direktori', '0001_awal', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('direktori', '0002_rekomendasi_kotak', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('direktori', '0003_riwayat_hapus', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('hris', '0002_parameter_berentang', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('hris', '0003_dua_langkah_dilepas', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('hris', '0004_tautan_terkirim', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pegawai', '0001_awal', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('jp', '0001_awal', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('idp', '0001_awal', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('idp', '0002_penjelasan_jp', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('idp', '0003_riwayat_hapus', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pegawai', '0002_usulan_tanpa_bukti', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('jp', '0002_pisahkan_aturan_aktif', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('jp', '0003_aturan_bergantian_dan_menunggu', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('jp', '0004_isi_jp_menunggu', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('jp', '0005_riwayat_hapus', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('jp', '0006_aturan_terpakai_terkunci', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('kompetensi', '0001_awal', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('kompetensi', '0002_alasan_batal', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('kompetensi', '0003_riwayat_hapus', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('kompetensi', '0004_riwayat_hapus', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('laporan', '0001_awal', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('mfa', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('mfa', '0002_authenticator_timestamps', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('mfa', '0003_authenticator_type_uniq', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pegawai', '0003_impor_berjenis', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pegawai', '0004_pemulihan_dan_dokumen_usulan', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pegawai', '0005_riwayat_hapus', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pegawai', '0006_dua_langkah_dilepas', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pegawai', '0007_jabatan_tanpa_beda_huruf', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pegawai', '0008_hapus_unit_jabatan', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pemetaan', '0001_awal', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pemetaan', '0002_sasaran_sebelum_hasil', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pemetaan', '0003_putaran_beku', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('pemetaan', '0004_riwayat_hapus', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0001_initial', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0002_drop_started_at_column', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0003_drop_started_at_column', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0004_drop_procrastinate_version_table', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0005_fix_procrastinate_fetch_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0006_fix_trigger_status_events_insert', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0007_add_queueing_lock_column', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0008_close_fetch_job_race_condition', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0009_add_defer_job_function', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0010_add_procrastinate_periodic_defers', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0011_add_foreign_key_index', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0012_add_locks_to_periodic_defer', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0013_fix_procrastinate_defer_periodic_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0014_add_finish_job_and_retry_job_functions', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0015_add_trigger_on_job_deletion', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0016_delete_finished_jobs', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0017_add_checks_to_finish_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0018_add_checks_to_retry_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0019_fix_finish_job_compat_issue', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0020_add_index_on_procrastinate_jobs', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0021_add_kwargs_to_defer_periodic_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0022_null_locks_excluded', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0023_remove_old_finish_job_function', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0024_job_id_bigint', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0025_add_models', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0026_add_job_priority', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0027_add_periodic_job_priority', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0028_add_cancel_states', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0029_add_additional_params_to_retry_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0030_alter_procrastinateevent_options', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0031_add_indexes_for_fetch_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0032_pre_cancel_notification', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0033_post_cancel_notification', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0034_pre_add_heartbeat', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0035_post_add_heartbeat', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0036_add_worker_model', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0037_pre_batch_defer_jobs', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0038_post_batch_defer_jobs', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0039_pre_priority_lock_fetch_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0040_pre_retry_failed_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('procrastinate', '0041_post_retry_failed_job', now());
INSERT INTO public.django_migrations (app, name, applied) VALUES ('sessions', '0001_initial', now());
