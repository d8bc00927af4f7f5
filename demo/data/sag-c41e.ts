// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import type { CitizenHistory } from '../../src/client/port.js';

/** A child in an institution, net of the refund for especially expensive cases. Source: opdigtede tal. */
export const history: CitizenHistory = {
  "caseRef": "sag-c41e",
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
  "from": "2025-10",
  "to": "2026-12",
  "refund": "net",
  "paying": {
    "code": "190",
    "name": "Furesø"
  },
  "acting": {
    "code": "190",
    "name": "Furesø"
  },
  "residence": {
    "code": "190",
    "name": "Furesø"
  },
  "services": [
    {
      "id": "doegninstitution",
      "name": "Anbringelse på døgninstitution",
      "legalBasis": "Barnets lov § 46",
      "provider": {
        "kind": "region",
        "name": "Regionens døgnhus (opdigtet)"
      },
      "spans": [
        {
          "stage": "granted",
          "from": "2025-10-01",
          "to": "2026-06-30",
          "fullYearOre": {
            "state": "value",
            "value": 183000000
          }
        },
        {
          "stage": "granted",
          "from": "2026-07-01",
          "to": "2026-12-31",
          "fullYearOre": {
            "state": "value",
            "value": 195600000
          }
        }
      ],
      "months": [
        {
          "month": "2025-10",
          "grantedOre": {
            "state": "value",
            "value": 15250000
          },
          "paidOre": {
            "state": "value",
            "value": 15245600
          }
        },
        {
          "month": "2025-11",
          "grantedOre": {
            "state": "value",
            "value": 15250000
          },
          "paidOre": {
            "state": "value",
            "value": 14489900
          }
        },
        {
          "month": "2025-12",
          "grantedOre": {
            "state": "value",
            "value": 15250000
          },
          "paidOre": {
            "state": "value",
            "value": 15770950
          }
        },
        {
          "month": "2026-01",
          "grantedOre": {
            "state": "value",
            "value": 15250000
          },
          "paidOre": {
            "state": "value",
            "value": 15472600
          }
        },
        {
          "month": "2026-02",
          "grantedOre": {
            "state": "value",
            "value": 15250000
          },
          "paidOre": {
            "state": "value",
            "value": 15522750
          }
        },
        {
          "month": "2026-03",
          "grantedOre": {
            "state": "value",
            "value": 15250000
          },
          "paidOre": {
            "state": "value",
            "value": 14625500
          }
        },
        {
          "month": "2026-04",
          "grantedOre": {
            "state": "value",
            "value": 15250000
          },
          "paidOre": {
            "state": "value",
            "value": 15226150
          }
        },
        {
          "month": "2026-05",
          "grantedOre": {
            "state": "value",
            "value": 15250000
          },
          "paidOre": {
            "state": "value",
            "value": 15782700
          }
        },
        {
          "month": "2026-06",
          "grantedOre": {
            "state": "value",
            "value": 15250000
          },
          "paidOre": {
            "state": "value",
            "value": 14392000
          }
        },
        {
          "month": "2026-07",
          "grantedOre": {
            "state": "value",
            "value": 16300000
          },
          "paidOre": {
            "state": "value",
            "value": 15876300
          }
        },
        {
          "month": "2026-08",
          "grantedOre": {
            "state": "value",
            "value": 16300000
          },
          "paidOre": {
            "state": "value",
            "value": 16655450
          }
        },
        {
          "month": "2026-09",
          "grantedOre": {
            "state": "value",
            "value": 16300000
          },
          "paidOre": {
            "state": "value",
            "value": 15861500
          }
        },
        {
          "month": "2026-10",
          "grantedOre": {
            "state": "value",
            "value": 16300000
          }
        },
        {
          "month": "2026-11",
          "grantedOre": {
            "state": "value",
            "value": 16300000
          }
        },
        {
          "month": "2026-12",
          "grantedOre": {
            "state": "value",
            "value": 16300000
          }
        }
      ]
    },
    {
      "id": "merudgifter",
      "name": "Dækning af merudgifter",
      "legalBasis": "Barnets lov § 86",
      "provider": {
        "kind": "person"
      },
      "spans": [
        {
          "stage": "granted",
          "from": "2026-01-01",
          "fullYearOre": {
            "state": "value",
            "value": 3960000
          }
        }
      ],
      "months": [
        {
          "month": "2026-01",
          "grantedOre": {
            "state": "value",
            "value": 330000
          },
          "paidOre": {
            "state": "value",
            "value": 316250
          }
        },
        {
          "month": "2026-02",
          "grantedOre": {
            "state": "value",
            "value": 330000
          },
          "paidOre": {
            "state": "value",
            "value": 317250
          }
        },
        {
          "month": "2026-03",
          "grantedOre": {
            "state": "value",
            "value": 330000
          },
          "paidOre": {
            "state": "value",
            "value": 319800
          }
        },
        {
          "month": "2026-04",
          "grantedOre": {
            "state": "value",
            "value": 330000
          },
          "paidOre": {
            "state": "value",
            "value": 337200
          }
        },
        {
          "month": "2026-05",
          "grantedOre": {
            "state": "value",
            "value": 330000
          },
          "paidOre": {
            "state": "value",
            "value": 334600
          }
        },
        {
          "month": "2026-06",
          "grantedOre": {
            "state": "value",
            "value": 330000
          },
          "paidOre": {
            "state": "value",
            "value": 326750
          }
        },
        {
          "month": "2026-07",
          "grantedOre": {
            "state": "value",
            "value": 330000
          },
          "paidOre": {
            "state": "value",
            "value": 320150
          }
        },
        {
          "month": "2026-08",
          "grantedOre": {
            "state": "value",
            "value": 330000
          },
          "paidOre": {
            "state": "value",
            "value": 330050
          }
        },
        {
          "month": "2026-09",
          "grantedOre": {
            "state": "value",
            "value": 330000
          },
          "paidOre": {
            "state": "notYet",
            "note": "Udbetales i oktober."
          }
        },
        {
          "month": "2026-10",
          "grantedOre": {
            "state": "value",
            "value": 330000
          }
        },
        {
          "month": "2026-11",
          "grantedOre": {
            "state": "value",
            "value": 330000
          }
        },
        {
          "month": "2026-12",
          "grantedOre": {
            "state": "value",
            "value": 330000
          }
        }
      ]
    }
  ]
};
