// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import type { CitizenHistory } from '../../src/client/port.js';

/** From a residential place to support at home; one municipality pays, another is lived in. Source: opdigtede tal. */
export const history: CitizenHistory = {
  "caseRef": "sag-a7f3",
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
  "from": "2025-07",
  "to": "2026-12",
  "refund": "gross",
  "paying": {
    "code": "210",
    "name": "Fredensborg"
  },
  "acting": {
    "code": "210",
    "name": "Fredensborg"
  },
  "residence": {
    "code": "190",
    "name": "Furesø"
  },
  "services": [
    {
      "id": "botilbud",
      "name": "Midlertidigt botilbud",
      "legalBasis": "SEL § 107",
      "provider": {
        "kind": "private",
        "name": "Bostedet Solgården (opdigtet)"
      },
      "spans": [
        {
          "stage": "granted",
          "from": "2025-07-01",
          "to": "2026-08-31",
          "fullYearOre": {
            "state": "value",
            "value": 124200000
          }
        }
      ],
      "months": [
        {
          "month": "2025-07",
          "grantedOre": {
            "state": "value",
            "value": 10350000
          },
          "paidOre": {
            "state": "value",
            "value": 9821300
          }
        },
        {
          "month": "2025-08",
          "grantedOre": {
            "state": "value",
            "value": 10350000
          },
          "paidOre": {
            "state": "value",
            "value": 9810700
          }
        },
        {
          "month": "2025-09",
          "grantedOre": {
            "state": "value",
            "value": 10350000
          },
          "paidOre": {
            "state": "value",
            "value": 10441150
          }
        },
        {
          "month": "2025-10",
          "grantedOre": {
            "state": "value",
            "value": 10350000
          },
          "paidOre": {
            "state": "value",
            "value": 9880150
          }
        },
        {
          "month": "2025-11",
          "grantedOre": {
            "state": "value",
            "value": 10350000
          },
          "paidOre": {
            "state": "value",
            "value": 9990550
          }
        },
        {
          "month": "2025-12",
          "grantedOre": {
            "state": "value",
            "value": 10350000
          },
          "paidOre": {
            "state": "value",
            "value": 9998100
          }
        },
        {
          "month": "2026-01",
          "grantedOre": {
            "state": "value",
            "value": 10350000
          },
          "paidOre": {
            "state": "value",
            "value": 10662200
          }
        },
        {
          "month": "2026-02",
          "grantedOre": {
            "state": "value",
            "value": 10350000
          },
          "paidOre": {
            "state": "value",
            "value": 10033500
          }
        },
        {
          "month": "2026-03",
          "grantedOre": {
            "state": "value",
            "value": 10350000
          },
          "paidOre": {
            "state": "value",
            "value": 10716100
          }
        },
        {
          "month": "2026-04",
          "grantedOre": {
            "state": "value",
            "value": 10350000
          },
          "paidOre": {
            "state": "value",
            "value": 9835200
          }
        },
        {
          "month": "2026-05",
          "grantedOre": {
            "state": "value",
            "value": 10350000
          },
          "paidOre": {
            "state": "value",
            "value": 10429000
          }
        },
        {
          "month": "2026-06",
          "grantedOre": {
            "state": "value",
            "value": 10350000
          },
          "paidOre": {
            "state": "value",
            "value": 10601100
          }
        },
        {
          "month": "2026-07",
          "grantedOre": {
            "state": "value",
            "value": 10350000
          },
          "paidOre": {
            "state": "value",
            "value": 10038050
          }
        },
        {
          "month": "2026-08",
          "grantedOre": {
            "state": "value",
            "value": 10350000
          },
          "paidOre": {
            "state": "missing",
            "note": "Regningen fra leverandøren er ikke kommet."
          }
        }
      ]
    },
    {
      "id": "samvaer",
      "name": "Aktivitets- og samværstilbud",
      "legalBasis": "SEL § 104",
      "provider": {
        "kind": "own",
        "name": "Værkstedet Åkanden (opdigtet)"
      },
      "spans": [
        {
          "stage": "granted",
          "from": "2025-10-15",
          "fullYearOre": {
            "state": "value",
            "value": 18840000
          }
        }
      ],
      "months": [
        {
          "month": "2025-10",
          "grantedOre": {
            "state": "value",
            "value": 785000
          },
          "paidOre": {
            "state": "value",
            "value": 738400
          }
        },
        {
          "month": "2025-11",
          "grantedOre": {
            "state": "value",
            "value": 1570000
          },
          "paidOre": {
            "state": "value",
            "value": 1548350
          }
        },
        {
          "month": "2025-12",
          "grantedOre": {
            "state": "value",
            "value": 1570000
          },
          "paidOre": {
            "state": "value",
            "value": 1497250
          }
        },
        {
          "month": "2026-01",
          "grantedOre": {
            "state": "value",
            "value": 1570000
          },
          "paidOre": {
            "state": "value",
            "value": 1629800
          }
        },
        {
          "month": "2026-02",
          "grantedOre": {
            "state": "value",
            "value": 1570000
          },
          "paidOre": {
            "state": "value",
            "value": 1522400
          }
        },
        {
          "month": "2026-03",
          "grantedOre": {
            "state": "value",
            "value": 1570000
          },
          "paidOre": {
            "state": "value",
            "value": 1612600
          }
        },
        {
          "month": "2026-04",
          "grantedOre": {
            "state": "value",
            "value": 1570000
          },
          "paidOre": {
            "state": "value",
            "value": 1572800
          }
        },
        {
          "month": "2026-05",
          "grantedOre": {
            "state": "value",
            "value": 1570000
          },
          "paidOre": {
            "state": "value",
            "value": 1560600
          }
        },
        {
          "month": "2026-06",
          "grantedOre": {
            "state": "value",
            "value": 1570000
          },
          "paidOre": {
            "state": "value",
            "value": 1611700
          }
        },
        {
          "month": "2026-07",
          "grantedOre": {
            "state": "value",
            "value": 1570000
          },
          "paidOre": {
            "state": "value",
            "value": 1621700
          }
        },
        {
          "month": "2026-08",
          "grantedOre": {
            "state": "value",
            "value": 1570000
          },
          "paidOre": {
            "state": "value",
            "value": 1574700
          }
        },
        {
          "month": "2026-09",
          "grantedOre": {
            "state": "value",
            "value": 1570000
          },
          "paidOre": {
            "state": "value",
            "value": 1630900
          }
        },
        {
          "month": "2026-10",
          "grantedOre": {
            "state": "value",
            "value": 1570000
          }
        },
        {
          "month": "2026-11",
          "grantedOre": {
            "state": "value",
            "value": 1570000
          }
        },
        {
          "month": "2026-12",
          "grantedOre": {
            "state": "value",
            "value": 1570000
          }
        }
      ]
    },
    {
      "id": "stoette",
      "name": "Støtte i eget hjem",
      "legalBasis": "SEL § 85",
      "provider": {
        "kind": "own"
      },
      "spans": [
        {
          "stage": "granted",
          "from": "2026-09-01",
          "to": "2026-10-31",
          "fullYearOre": {
            "state": "value",
            "value": 37440000
          }
        },
        {
          "stage": "expected",
          "from": "2026-11-01",
          "fullYearOre": {
            "state": "value",
            "value": 31200000
          }
        }
      ],
      "months": [
        {
          "month": "2026-09",
          "grantedOre": {
            "state": "value",
            "value": 3120000
          },
          "paidOre": {
            "state": "value",
            "value": 1817300
          }
        },
        {
          "month": "2026-10",
          "grantedOre": {
            "state": "value",
            "value": 3120000
          }
        },
        {
          "month": "2026-11",
          "expectedOre": {
            "state": "value",
            "value": 2600000
          }
        },
        {
          "month": "2026-12",
          "expectedOre": {
            "state": "value",
            "value": 2600000
          }
        }
      ]
    }
  ],
  "refunds": [
    {
      "year": 2025,
      "basis": "estimated",
      "costOre": {
        "state": "value",
        "value": 63725950
      },
      "refundOre": {
        "state": "value",
        "value": 0
      },
      "services": [
        "botilbud",
        "samvaer"
      ],
      "bands": {
        "year": 2025,
        "bands": [
          {
            "aboveOre": 88000000,
            "percent": 25
          },
          {
            "aboveOre": 172000000,
            "percent": 50
          },
          {
            "aboveOre": 217000000,
            "percent": 75
          }
        ],
        "text": "Grænserne er opdigtede."
      }
    },
    {
      "year": 2026,
      "basis": "estimated",
      "costOre": {
        "state": "value",
        "value": 111849650
      },
      "refundOre": {
        "state": "value",
        "value": 5462413
      },
      "services": [
        "botilbud",
        "samvaer",
        "stoette"
      ],
      "bands": {
        "year": 2026,
        "bands": [
          {
            "aboveOre": 90000000,
            "percent": 25
          },
          {
            "aboveOre": 176000000,
            "percent": 50
          },
          {
            "aboveOre": 222000000,
            "percent": 75
          }
        ],
        "text": "Grænserne er opdigtede."
      }
    }
  ],
  "goals": [
    {
      "id": "bolig",
      "text": {
        "state": "value",
        "text": "Flytte i egen bolig og klare hverdagen med støtte"
      },
      "topic": "Egen bolig",
      "since": "2025-07-15",
      "agreedWith": [
        "borgeren",
        "Bostedet Solgården (opdigtet)"
      ],
      "services": [
        "botilbud",
        "stoette"
      ],
      "scale": {
        "name": "Støttebehov",
        "better": "first",
        "steps": [
          {
            "id": "1",
            "name": "1, let"
          },
          {
            "id": "2",
            "name": "2, moderat"
          },
          {
            "id": "3",
            "name": "3, svær"
          }
        ]
      },
      "followUps": [
        {
          "on": "2025-10-20",
          "outcome": {
            "state": "value",
            "text": "I gang"
          },
          "step": "3"
        },
        {
          "on": "2026-03-12",
          "outcome": {
            "state": "value",
            "text": "I gang"
          },
          "step": "2"
        },
        {
          "on": "2026-08-24",
          "outcome": {
            "state": "value",
            "text": "Nået"
          },
          "step": "1"
        }
      ],
      "nextFollowUp": "2026-12-01"
    },
    {
      "id": "samvaer",
      "text": {
        "state": "value",
        "text": "Være i beskæftigelse tre dage om ugen"
      },
      "topic": "Beskæftigelse",
      "since": "2025-10-15",
      "agreedWith": [
        "borgeren",
        "Værkstedet Åkanden (opdigtet)"
      ],
      "services": [
        "samvaer"
      ],
      "followUps": [
        {
          "on": "2026-01-14",
          "outcome": {
            "state": "value",
            "text": "To dage"
          }
        },
        {
          "on": "2026-06-03",
          "outcome": {
            "state": "noAccess"
          }
        }
      ]
    },
    {
      "id": "netvaerk",
      "text": {
        "state": "value",
        "text": "Komme oftere blandt andre"
      },
      "topic": "Netværk",
      "since": "2026-09-01",
      "agreedWith": [
        "borgeren"
      ],
      "services": [
        "stoette"
      ],
      "nextFollowUp": "2026-11-15"
    },
    {
      "id": "behandling",
      "text": {
        "state": "noAccess"
      }
    }
  ],
  "withoutAccess": [
    "En ydelse fra en anden afdeling"
  ]
};
