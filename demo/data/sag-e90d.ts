// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import type { CitizenHistory } from '../../src/client/port.js';

/** Three kinds of support, paid from two frames; one payment is not for the caller. Source: opdigtede tal. */
export const history: CitizenHistory = {
  "caseRef": "sag-e90d",
  "about": {
    "version": "1.0",
    "audience": "casework",
    "source": "opdigtede tal",
    "asOf": "2026-09-30",
    "priceLevel": {
      "basis": "current",
      "year": 2026
    }
  },
  "from": "2026-01",
  "to": "2026-12",
  "paying": {
    "code": "210",
    "name": "Fredensborg"
  },
  "acting": {
    "code": "159",
    "name": "Gladsaxe"
  },
  "residence": {
    "code": "159",
    "name": "Gladsaxe"
  },
  "services": [
    {
      "id": "bofaellesskab",
      "name": "Botilbudslignende tilbud",
      "legalBasis": "ABL § 105",
      "provider": {
        "kind": "municipality",
        "name": "Gladsaxe"
      },
      "spans": [
        {
          "stage": "granted",
          "from": "2026-01-01",
          "fullYearOre": {
            "state": "value",
            "value": 87600000
          }
        }
      ],
      "payers": [
        {
          "from": "2026-01",
          "to": "2026-06",
          "frame": {
            "id": "social",
            "name": "Socialudvalgets ramme"
          }
        },
        {
          "from": "2026-07",
          "frame": {
            "id": "sundhed",
            "name": "Sundhedsudvalgets ramme"
          }
        }
      ],
      "months": [
        {
          "month": "2026-01",
          "grantedOre": {
            "state": "value",
            "value": 7300000
          },
          "paidOre": {
            "state": "value",
            "value": 7304900
          }
        },
        {
          "month": "2026-02",
          "grantedOre": {
            "state": "value",
            "value": 7300000
          },
          "paidOre": {
            "state": "value",
            "value": 7273300
          }
        },
        {
          "month": "2026-03",
          "grantedOre": {
            "state": "value",
            "value": 7300000
          },
          "paidOre": {
            "state": "value",
            "value": 7406650
          }
        },
        {
          "month": "2026-04",
          "grantedOre": {
            "state": "value",
            "value": 7300000
          },
          "paidOre": {
            "state": "value",
            "value": 7341350
          }
        },
        {
          "month": "2026-05",
          "grantedOre": {
            "state": "value",
            "value": 7300000
          },
          "paidOre": {
            "state": "value",
            "value": 7010400
          }
        },
        {
          "month": "2026-06",
          "grantedOre": {
            "state": "value",
            "value": 7300000
          },
          "paidOre": {
            "state": "value",
            "value": 7508250
          }
        },
        {
          "month": "2026-07",
          "grantedOre": {
            "state": "value",
            "value": 7300000
          },
          "paidOre": {
            "state": "value",
            "value": 7375500
          }
        },
        {
          "month": "2026-08",
          "grantedOre": {
            "state": "value",
            "value": 7300000
          },
          "paidOre": {
            "state": "value",
            "value": 6906400
          }
        },
        {
          "month": "2026-09",
          "grantedOre": {
            "state": "value",
            "value": 7300000
          },
          "paidOre": {
            "state": "value",
            "value": 7349950
          }
        },
        {
          "month": "2026-10",
          "grantedOre": {
            "state": "value",
            "value": 7300000
          }
        },
        {
          "month": "2026-11",
          "grantedOre": {
            "state": "value",
            "value": 7300000
          }
        },
        {
          "month": "2026-12",
          "grantedOre": {
            "state": "value",
            "value": 7300000
          }
        }
      ]
    },
    {
      "id": "ledsagelse",
      "name": "Ledsageordning",
      "legalBasis": "SEL § 97",
      "provider": {
        "kind": "own"
      },
      "spans": [
        {
          "stage": "granted",
          "from": "2026-02-01",
          "to": "2026-12-31",
          "fullYearOre": {
            "state": "missing"
          }
        }
      ],
      "payers": [
        {
          "from": "2026-02",
          "frame": {
            "id": "social",
            "name": "Socialudvalgets ramme"
          }
        }
      ],
      "months": [
        {
          "month": "2026-02",
          "grantedOre": {
            "state": "value",
            "value": 412500
          },
          "paidOre": {
            "state": "value",
            "value": 290700
          }
        },
        {
          "month": "2026-03",
          "grantedOre": {
            "state": "value",
            "value": 412500
          },
          "paidOre": {
            "state": "value",
            "value": 290750
          }
        },
        {
          "month": "2026-04",
          "grantedOre": {
            "state": "value",
            "value": 412500
          },
          "paidOre": {
            "state": "noAccess"
          }
        },
        {
          "month": "2026-05",
          "grantedOre": {
            "state": "value",
            "value": 412500
          },
          "paidOre": {
            "state": "value",
            "value": 282750
          }
        },
        {
          "month": "2026-06",
          "grantedOre": {
            "state": "value",
            "value": 412500
          },
          "paidOre": {
            "state": "value",
            "value": 280950
          }
        },
        {
          "month": "2026-07",
          "grantedOre": {
            "state": "value",
            "value": 412500
          },
          "paidOre": {
            "state": "value",
            "value": 295500
          }
        },
        {
          "month": "2026-08",
          "grantedOre": {
            "state": "value",
            "value": 412500
          },
          "paidOre": {
            "state": "value",
            "value": 277600
          }
        },
        {
          "month": "2026-09",
          "grantedOre": {
            "state": "value",
            "value": 412500
          },
          "paidOre": {
            "state": "value",
            "value": 0
          }
        },
        {
          "month": "2026-10",
          "grantedOre": {
            "state": "value",
            "value": 412500
          }
        },
        {
          "month": "2026-11",
          "grantedOre": {
            "state": "value",
            "value": 412500
          }
        },
        {
          "month": "2026-12",
          "grantedOre": {
            "state": "value",
            "value": 412500
          }
        }
      ]
    },
    {
      "id": "kontaktperson",
      "name": "Kontaktperson for døvblinde",
      "legalBasis": "SEL § 98",
      "provider": {
        "kind": "private",
        "name": "Kontaktvagten (opdigtet)"
      },
      "spans": [
        {
          "stage": "expected",
          "from": "2026-10-01",
          "fullYearOre": {
            "state": "value",
            "value": 9600000
          }
        }
      ],
      "months": [
        {
          "month": "2026-10",
          "expectedOre": {
            "state": "value",
            "value": 800000
          }
        },
        {
          "month": "2026-11",
          "expectedOre": {
            "state": "value",
            "value": 800000
          }
        },
        {
          "month": "2026-12",
          "expectedOre": {
            "state": "value",
            "value": 800000
          }
        }
      ]
    }
  ]
};
