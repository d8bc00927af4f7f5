// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import type { CitizenHistory } from '../../src/client/port.js';

/** A place that ended, and nothing since. Source: opdigtede tal. */
export const history: CitizenHistory = {
  "caseRef": "sag-f15b",
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
  "from": "2025-01",
  "to": "2025-06",
  "services": [
    {
      "id": "vaerksted",
      "name": "Beskyttet beskæftigelse",
      "legalBasis": "SEL § 103",
      "spans": [
        {
          "stage": "granted",
          "from": "2025-01-01",
          "to": "2025-06-30",
          "fullYearOre": {
            "state": "value",
            "value": 14880000
          }
        }
      ],
      "months": [
        {
          "month": "2025-01",
          "grantedOre": {
            "state": "value",
            "value": 1240000
          },
          "paidOre": {
            "state": "value",
            "value": 1235150
          }
        },
        {
          "month": "2025-02",
          "grantedOre": {
            "state": "value",
            "value": 1240000
          },
          "paidOre": {
            "state": "value",
            "value": 1228550
          }
        },
        {
          "month": "2025-03",
          "grantedOre": {
            "state": "value",
            "value": 1240000
          },
          "paidOre": {
            "state": "value",
            "value": 1191850
          }
        },
        {
          "month": "2025-04",
          "grantedOre": {
            "state": "value",
            "value": 1240000
          },
          "paidOre": {
            "state": "value",
            "value": 1191800
          }
        },
        {
          "month": "2025-05",
          "grantedOre": {
            "state": "value",
            "value": 1240000
          },
          "paidOre": {
            "state": "value",
            "value": 1227700
          }
        },
        {
          "month": "2025-06",
          "grantedOre": {
            "state": "value",
            "value": 1240000
          },
          "paidOre": {
            "state": "value",
            "value": 1179000
          }
        }
      ]
    }
  ]
};
