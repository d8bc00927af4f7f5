// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import type { CostTrajectory } from '../../src/client/port.js';

/** Residential places for adults in 2026, split by provider, in invented figures. Source: opdigtede tal. */
export const trajectory: CostTrajectory = {
  "about": {
    "version": "1.0",
    "audience": "public",
    "asOf": "2026-10-31",
    "source": "opdigtede tal",
    "preliminary": true,
    "priceLevel": {
      "basis": "current"
    },
    "definitions": [
      {
        "term": "Forventet regnskab",
        "text": "Forbruget til og med den seneste bogførte måned og det, der ventes i resten af året."
      }
    ]
  },
  "subject": "area/botilbud",
  "title": "Botilbud til voksne",
  "from": "2026-01",
  "to": "2026-12",
  "by": "providerKind",
  "refund": "net",
  "bookedTo": "2026-10",
  "originalBudgetOre": {
    "state": "value",
    "value": 14550000000
  },
  "adjustedBudgetOre": {
    "state": "value",
    "value": 14700000000
  },
  "expectedOre": {
    "state": "value",
    "value": 15140000000
  },
  "previousEstimate": {
    "asOf": "2026-09-30",
    "expectedOre": {
      "state": "value",
      "value": 15080000000
    }
  },
  "previousOre": {
    "state": "value",
    "value": 13870000000
  },
  "months": [
    {
      "month": "2026-01",
      "actualOre": {
        "state": "value",
        "value": 1180000000
      },
      "budgetOre": {
        "state": "value",
        "value": 1200000000
      },
      "previousOre": {
        "state": "value",
        "value": 1120000000
      }
    },
    {
      "month": "2026-02",
      "actualOre": {
        "state": "value",
        "value": 1190000000
      },
      "budgetOre": {
        "state": "value",
        "value": 1200000000
      },
      "previousOre": {
        "state": "value",
        "value": 1130000000
      }
    },
    {
      "month": "2026-03",
      "actualOre": {
        "state": "value",
        "value": 1213000000
      },
      "budgetOre": {
        "state": "value",
        "value": 1200000000
      },
      "previousOre": {
        "state": "value",
        "value": 1130000000
      }
    },
    {
      "month": "2026-04",
      "actualOre": {
        "state": "value",
        "value": 1230000000
      },
      "budgetOre": {
        "state": "value",
        "value": 1220000000
      },
      "previousOre": {
        "state": "value",
        "value": 1140000000
      }
    },
    {
      "month": "2026-05",
      "actualOre": {
        "state": "value",
        "value": 1257000000
      },
      "budgetOre": {
        "state": "value",
        "value": 1220000000
      },
      "previousOre": {
        "state": "value",
        "value": 1150000000
      }
    },
    {
      "month": "2026-06",
      "actualOre": {
        "state": "value",
        "value": 1250000000
      },
      "budgetOre": {
        "state": "value",
        "value": 1220000000
      },
      "previousOre": {
        "state": "value",
        "value": 1150000000
      }
    },
    {
      "month": "2026-07",
      "actualOre": {
        "state": "value",
        "value": 1270000000
      },
      "budgetOre": {
        "state": "value",
        "value": 1240000000
      },
      "previousOre": {
        "state": "value",
        "value": 1160000000
      }
    },
    {
      "month": "2026-08",
      "actualOre": {
        "state": "value",
        "value": 1290000000
      },
      "budgetOre": {
        "state": "value",
        "value": 1240000000
      },
      "previousOre": {
        "state": "value",
        "value": 1160000000
      }
    },
    {
      "month": "2026-09",
      "actualOre": {
        "state": "value",
        "value": 1297000000
      },
      "budgetOre": {
        "state": "value",
        "value": 1240000000
      },
      "previousOre": {
        "state": "value",
        "value": 1170000000
      }
    },
    {
      "month": "2026-10",
      "actualOre": {
        "state": "value",
        "value": 1313000000
      },
      "budgetOre": {
        "state": "value",
        "value": 1240000000
      },
      "previousOre": {
        "state": "value",
        "value": 1180000000
      }
    },
    {
      "month": "2026-11",
      "expectedOre": {
        "state": "value",
        "value": 1320000000
      },
      "budgetOre": {
        "state": "value",
        "value": 1240000000
      },
      "previousOre": {
        "state": "value",
        "value": 1180000000
      }
    },
    {
      "month": "2026-12",
      "expectedOre": {
        "state": "value",
        "value": 1330000000
      },
      "budgetOre": {
        "state": "value",
        "value": 1240000000
      },
      "previousOre": {
        "state": "value",
        "value": 1200000000
      }
    }
  ],
  "priceVolume": {
    "from": "2026-01",
    "to": "2026-10",
    "planned": {
      "ore": {
        "state": "value",
        "value": 12220000000
      },
      "fullYearPersonsHundredths": 16800
    },
    "actual": {
      "ore": {
        "state": "value",
        "value": 12490000000
      },
      "fullYearPersonsHundredths": 17000
    }
  },
  "parts": [
    {
      "id": "own",
      "name": "Egne tilbud",
      "subject": "area/botilbud/own",
      "months": [
        {
          "month": "2026-01",
          "actualOre": {
            "state": "value",
            "value": 520000000
          }
        },
        {
          "month": "2026-02",
          "actualOre": {
            "state": "value",
            "value": 520000000
          }
        },
        {
          "month": "2026-03",
          "actualOre": {
            "state": "value",
            "value": 530000000
          }
        },
        {
          "month": "2026-04",
          "actualOre": {
            "state": "value",
            "value": 540000000
          }
        },
        {
          "month": "2026-05",
          "actualOre": {
            "state": "value",
            "value": 550000000
          }
        },
        {
          "month": "2026-06",
          "actualOre": {
            "state": "value",
            "value": 540000000
          }
        },
        {
          "month": "2026-07",
          "actualOre": {
            "state": "value",
            "value": 550000000
          }
        },
        {
          "month": "2026-08",
          "actualOre": {
            "state": "value",
            "value": 550000000
          }
        },
        {
          "month": "2026-09",
          "actualOre": {
            "state": "value",
            "value": 560000000
          }
        },
        {
          "month": "2026-10",
          "actualOre": {
            "state": "value",
            "value": 560000000
          }
        },
        {
          "month": "2026-11",
          "expectedOre": {
            "state": "value",
            "value": 560000000
          }
        },
        {
          "month": "2026-12",
          "expectedOre": {
            "state": "value",
            "value": 560000000
          }
        }
      ]
    },
    {
      "id": "municipality",
      "name": "Andre kommuner",
      "subject": "area/botilbud/municipality",
      "months": [
        {
          "month": "2026-01",
          "actualOre": {
            "state": "value",
            "value": 250000000
          }
        },
        {
          "month": "2026-02",
          "actualOre": {
            "state": "value",
            "value": 250000000
          }
        },
        {
          "month": "2026-03",
          "actualOre": {
            "state": "value",
            "value": 250000000
          }
        },
        {
          "month": "2026-04",
          "actualOre": {
            "state": "value",
            "value": 260000000
          }
        },
        {
          "month": "2026-05",
          "actualOre": {
            "state": "value",
            "value": 260000000
          }
        },
        {
          "month": "2026-06",
          "actualOre": {
            "state": "value",
            "value": 260000000
          }
        },
        {
          "month": "2026-07",
          "actualOre": {
            "state": "value",
            "value": 270000000
          }
        },
        {
          "month": "2026-08",
          "actualOre": {
            "state": "value",
            "value": 270000000
          }
        },
        {
          "month": "2026-09",
          "actualOre": {
            "state": "value",
            "value": 270000000
          }
        },
        {
          "month": "2026-10",
          "actualOre": {
            "state": "value",
            "value": 280000000
          }
        },
        {
          "month": "2026-11",
          "expectedOre": {
            "state": "value",
            "value": 280000000
          }
        },
        {
          "month": "2026-12",
          "expectedOre": {
            "state": "value",
            "value": 280000000
          }
        }
      ]
    },
    {
      "id": "region",
      "name": "Region",
      "subject": "area/botilbud/region",
      "months": [
        {
          "month": "2026-01",
          "actualOre": {
            "state": "value",
            "value": 110000000
          }
        },
        {
          "month": "2026-02",
          "actualOre": {
            "state": "value",
            "value": 110000000
          }
        },
        {
          "month": "2026-03",
          "actualOre": {
            "state": "value",
            "value": 110000000
          }
        },
        {
          "month": "2026-04",
          "actualOre": {
            "state": "value",
            "value": 110000000
          }
        },
        {
          "month": "2026-05",
          "actualOre": {
            "state": "value",
            "value": 110000000
          }
        },
        {
          "month": "2026-06",
          "actualOre": {
            "state": "value",
            "value": 110000000
          }
        },
        {
          "month": "2026-07",
          "actualOre": {
            "state": "value",
            "value": 110000000
          }
        },
        {
          "month": "2026-08",
          "actualOre": {
            "state": "value",
            "value": 110000000
          }
        },
        {
          "month": "2026-09",
          "actualOre": {
            "state": "value",
            "value": 110000000
          }
        },
        {
          "month": "2026-10",
          "actualOre": {
            "state": "value",
            "value": 110000000
          }
        },
        {
          "month": "2026-11",
          "expectedOre": {
            "state": "value",
            "value": 110000000
          }
        },
        {
          "month": "2026-12",
          "expectedOre": {
            "state": "value",
            "value": 110000000
          }
        }
      ]
    },
    {
      "id": "private",
      "name": "Private leverandører",
      "subject": "area/botilbud/private",
      "months": [
        {
          "month": "2026-01",
          "actualOre": {
            "state": "value",
            "value": 300000000
          }
        },
        {
          "month": "2026-02",
          "actualOre": {
            "state": "value",
            "value": 310000000
          }
        },
        {
          "month": "2026-03",
          "actualOre": {
            "state": "value",
            "value": 323000000
          }
        },
        {
          "month": "2026-04",
          "actualOre": {
            "state": "value",
            "value": 320000000
          }
        },
        {
          "month": "2026-05",
          "actualOre": {
            "state": "value",
            "value": 337000000
          }
        },
        {
          "month": "2026-06",
          "actualOre": {
            "state": "value",
            "value": 340000000
          }
        },
        {
          "month": "2026-07",
          "actualOre": {
            "state": "value",
            "value": 340000000
          }
        },
        {
          "month": "2026-08",
          "actualOre": {
            "state": "value",
            "value": 360000000
          }
        },
        {
          "month": "2026-09",
          "actualOre": {
            "state": "value",
            "value": 357000000
          }
        },
        {
          "month": "2026-10",
          "actualOre": {
            "state": "value",
            "value": 363000000
          }
        },
        {
          "month": "2026-11",
          "expectedOre": {
            "state": "value",
            "value": 370000000
          }
        },
        {
          "month": "2026-12",
          "expectedOre": {
            "state": "value",
            "value": 380000000
          }
        }
      ]
    }
  ]
};
