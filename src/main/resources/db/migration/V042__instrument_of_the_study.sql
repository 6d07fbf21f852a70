insert into instrument (version, state, definition, made_at, made_by) values (1, 'ready', '{
 "name": {
  "id": "Kuesioner penelitian 2010",
  "en": "Questionnaire of the study of 2010"
 },
 "items": [
  {
   "code": "c1",
   "type": "whole",
   "min": 1,
   "max": 5,
   "required": true,
   "label": {
    "id": "Membuka lapangan kerja baru",
    "en": "Opens new jobs"
   }
  },
  {
   "code": "c2",
   "type": "whole",
   "min": 1,
   "max": 5,
   "required": true,
   "label": {
    "id": "Memberi kesempatan melanjutkan pendidikan formal",
    "en": "Gives a chance to continue formal education"
   }
  },
  {
   "code": "c3",
   "type": "whole",
   "min": 1,
   "max": 5,
   "required": true,
   "label": {
    "id": "Mempermudah akses layanan kesehatan",
    "en": "Gives better access to health care"
   }
  },
  {
   "code": "c4",
   "type": "whole",
   "min": 1,
   "max": 5,
   "required": true,
   "label": {
    "id": "Memperbaiki gizi keluarga",
    "en": "Improves family nutrition"
   }
  },
  {
   "code": "c5",
   "type": "whole",
   "min": 1,
   "max": 5,
   "required": true,
   "label": {
    "id": "Meningkatkan kemampuan mengambil keputusan",
    "en": "Strengthens the ability to take decisions"
   }
  },
  {
   "code": "c6",
   "type": "whole",
   "min": 1,
   "max": 5,
   "required": true,
   "label": {
    "id": "Berpotensi menambah pendapatan keluarga dan ekonomi setempat",
    "en": "May add income for the family and the local economy"
   }
  },
  {
   "code": "k1",
   "type": "whole",
   "min": 1,
   "max": 5,
   "required": true,
   "label": {
    "id": "Menambah tuntutan layanan pemerintah",
    "en": "Raises the demand for government services"
   }
  },
  {
   "code": "k2",
   "type": "whole",
   "min": 1,
   "max": 5,
   "required": true,
   "label": {
    "id": "Mengurangi penerimaan negara (pajak, bunga pinjaman)",
    "en": "Lowers state revenue (tax, loan interest)"
   }
  },
  {
   "code": "k3",
   "type": "whole",
   "min": 1,
   "max": 5,
   "required": true,
   "label": {
    "id": "Mencemari air karena pewarnaan",
    "en": "Pollutes water by dyeing"
   }
  },
  {
   "code": "k4",
   "type": "whole",
   "min": 1,
   "max": 5,
   "required": true,
   "label": {
    "id": "Menggeser pekerjaan dari pertanian ke batik",
    "en": "Shifts work from farming to batik"
   }
  },
  {
   "code": "k5",
   "type": "whole",
   "min": 1,
   "max": 5,
   "required": true,
   "label": {
    "id": "Mengganggu ketahanan pangan",
    "en": "Affects food security"
   }
  },
  {
   "code": "severity_credit",
   "type": "whole",
   "min": 0,
   "max": 4,
   "required": false,
   "label": {
    "id": "Beratnya kendala akses kredit",
    "en": "Severity of limited access to credit"
   }
  },
  {
   "code": "severity_demand",
   "type": "whole",
   "min": 0,
   "max": 4,
   "required": false,
   "label": {
    "id": "Beratnya kendala permintaan",
    "en": "Severity of no or unstable demand"
   }
  },
  {
   "code": "severity_managerial",
   "type": "whole",
   "min": 0,
   "max": 4,
   "required": false,
   "label": {
    "id": "Beratnya kendala kemampuan manajerial",
    "en": "Severity of weak managerial capability"
   }
  },
  {
   "code": "severity_labour",
   "type": "whole",
   "min": 0,
   "max": 4,
   "required": false,
   "label": {
    "id": "Beratnya kendala keterampilan tenaga kerja",
    "en": "Severity of low-skilled labour"
   }
  }
 ],
 "scales": [
  {
   "code": "kontribusi",
   "method": "sum",
   "label": {
    "id": "Kontribusi",
    "en": "Contribution"
   },
   "parts": [
    {
     "item": "c1",
     "weight": 1
    },
    {
     "item": "c2",
     "weight": 1
    },
    {
     "item": "c3",
     "weight": 1
    },
    {
     "item": "c4",
     "weight": 1
    },
    {
     "item": "c5",
     "weight": 1
    },
    {
     "item": "c6",
     "weight": 1
    }
   ],
   "bandings": [
    {
     "levels": [
      {
       "key": "low",
       "label": {
        "id": "Rendah",
        "en": "Low"
       },
       "included": true
      },
      {
       "key": "moderate",
       "label": {
        "id": "Sedang",
        "en": "Moderate"
       },
       "from": "14",
       "included": true
      },
      {
       "key": "high",
       "label": {
        "id": "Tinggi",
        "en": "High"
       },
       "from": "22",
       "included": false
      }
     ]
    }
   ]
  },
  {
   "code": "kerugian",
   "method": "sum",
   "label": {
    "id": "Kerugian",
    "en": "Cost"
   },
   "parts": [
    {
     "item": "k1",
     "weight": 1
    },
    {
     "item": "k2",
     "weight": 1
    },
    {
     "item": "k3",
     "weight": 1
    },
    {
     "item": "k4",
     "weight": 1
    },
    {
     "item": "k5",
     "weight": 1
    }
   ],
   "bandings": [
    {
     "levels": [
      {
       "key": "low",
       "label": {
        "id": "Rendah",
        "en": "Low"
       },
       "included": true
      },
      {
       "key": "moderate",
       "label": {
        "id": "Sedang",
        "en": "Moderate"
       },
       "from": "35/3",
       "included": true
      },
      {
       "key": "high",
       "label": {
        "id": "Tinggi",
        "en": "High"
       },
       "from": "55/3",
       "included": false
      }
     ]
    }
   ]
  }
 ]
}', utc_timestamp(6), 'system');
