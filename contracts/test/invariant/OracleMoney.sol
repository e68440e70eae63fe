// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {IGasBudget} from "../../src/interfaces/IGasBudget.sol";
import {IUpdateRequests} from "../../src/interfaces/IUpdateRequests.sol";
import {OracleFlags} from "../../src/libraries/OracleFlags.sol";
import {OracleLedger} from "./OracleLedger.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Everything about a price oracle that has to do with ether: what may happen, and a model of who is owed what.
abstract contract OracleMoney is Test {
    uint256 public constant FEEDS = 6;

    PriceOracle internal immutable ORACLE;
    address internal immutable STRANGER = makeAddr("stranger");
    /// @dev Takes no ether.
    address private immutable REJECTING;

    /// @dev All that are ever credited anything.
    address[] internal _accounts;
    mapping(address account => uint256) private _credits;
    mapping(uint256 feed => IUpdateRequests.Request) private _requests;
    uint256 private _fee;
    uint256 private _budget;
    IGasBudget.GasSchedule private _schedule;
    /// @dev Ether that came without a call.
    uint256 private _forced;

    /// @notice The same, as the oracle's logs tell it.
    OracleLedger public immutable LEDGER = new OracleLedger();

    uint256 internal _active = (1 << FEEDS) - 1;
    uint8 internal _paused;

    /// @notice How often a request was served, and a submitter paid for gas.
    uint256 public served;
    uint256 public reimbursed;

    constructor(PriceOracle oracle, address rejecting, address[] memory operators) {
        (ORACLE, REJECTING, _accounts) = (oracle, rejecting, operators);
        _accounts.push(STRANGER);
        _accounts.push(oracle.owner());
        for (uint256 i; i < _accounts.length; ++i) {
            vm.deal(_accounts[i], 1e30);
        }
    }

    modifier recorded() {
        vm.recordLogs();
        _;
    }

    /// @dev Enters into the ledger what the oracle said in a step, which was not reverted.
    function book() internal {
        LEDGER.book(vm.getRecordedLogs());
    }

    // -- What may happen --

    /// @dev Any feeds, also unknown and retired ones, for too little or too much.
    function requestUpdate(uint256 account, uint256 feeds, uint256 offset) external recorded {
        address requester = accountOf(account);
        feeds = bound(feeds, 0, (1 << FEEDS + 1) - 1);
        uint256 added = feeds & ~openRequests();
        uint256 count;
        for (uint256 feed; feed <= FEEDS; ++feed) {
            if (added >> feed & 1 == 1) ++count;
        }
        uint256 required = count * _fee;
        offset = bound(offset, 0, 3e15);
        uint256 value = required + offset < 1e15 ? 0 : required + offset - 1e15;

        vm.prank(requester);
        (bool ok,) = address(ORACLE).call{value: value}(abi.encodeCall(ORACLE.requestUpdate, (feeds)));
        assertEq(
            ok, _paused & OracleFlags.PAUSE_REQUESTS == 0 && feeds != 0 && feeds & ~_active == 0 && value >= required
        );
        if (!ok) return;
        book();
        _credits[requester] += value - required;
        for (uint256 feed; feed < FEEDS; ++feed) {
            if (added >> feed & 1 == 0) continue;
            _requests[feed] = IUpdateRequests.Request(requester, uint32(block.timestamp), _fee);
        }
    }

    function cancelRequest(uint256 account, uint256 feed, bool byRequester) external recorded {
        feed = feed % FEEDS;
        IUpdateRequests.Request memory open = _requests[feed];
        address caller = byRequester && open.requester != address(0) ? open.requester : accountOf(account);
        vm.prank(caller);
        (bool ok,) = address(ORACLE).call(abi.encodeCall(ORACLE.cancelRequest, (uint8(feed))));
        assertEq(ok, open.requester == caller && block.timestamp >= open.requestedAt + ORACLE.REQUEST_TIMEOUT());
        if (!ok) return;
        book();
        _credits[caller] += open.fee;
        delete _requests[feed];
    }

    /// @dev Long enough that requests time out.
    function waitLong(uint256 time) external {
        skip(bound(time, 10 minutes, 2 hours));
        vm.roll(block.number + 1);
    }

    function setRequestFee(uint256 fee) external {
        _fee = bound(fee, 0, 1e6) * 1 gwei;
        vm.prank(ORACLE.owner());
        ORACLE.setRequestFee(_fee);
    }

    function fundGas(uint256 account, uint256 amount) external recorded {
        amount = bound(amount, 0, 1 ether);
        vm.prank(accountOf(account));
        ORACLE.fundGas{value: amount}();
        book();
        _budget += amount;
    }

    function releaseGas(uint256 amount, bool byOwner) external recorded {
        amount = bound(amount, 0, _budget + _budget / 8);
        address owner = ORACLE.owner();
        vm.prank(byOwner ? owner : STRANGER);
        (bool ok,) = address(ORACLE).call(abi.encodeCall(ORACLE.releaseGas, (amount)));
        assertEq(ok, byOwner && amount <= _budget);
        if (!ok) return;
        book();
        _budget -= amount;
        _credits[owner] += amount;
    }

    function setGasSchedule(IGasBudget.GasSchedule memory schedule) external {
        schedule.baseGas = uint24(bound(schedule.baseGas, 0, 550_000));
        schedule.feedGas = uint24(bound(schedule.feedGas, 0, 55_000));
        schedule.maxTip = uint48(bound(schedule.maxTip, 0, 5 gwei));
        schedule.maxGasPrice = uint64(bound(schedule.maxGasPrice, 0, 11_000 gwei));
        vm.prank(ORACLE.owner());
        (bool ok,) = address(ORACLE).call(abi.encodeCall(ORACLE.setGasSchedule, (schedule)));
        assertEq(ok, schedule.baseGas <= 500_000 && schedule.feedGas <= 50_000 && schedule.maxGasPrice <= 10_000 gwei);
        if (ok) _schedule = schedule;
    }

    function setGasPrice(uint256 price, uint256 baseFee) external {
        vm.fee(bound(baseFee, 0, 200 gwei));
        vm.txGasPrice(bound(price, 0, 500 gwei));
    }

    function withdraw(uint256 account, bool rejected) external recorded {
        address owed = accountOf(account);
        address payable to = payable(rejected ? REJECTING : address(uint160(0xBEEF)));
        (uint256 amount, uint256 before) = (_credits[owed], to.balance);
        vm.prank(owed);
        (bool ok,) = address(ORACLE).call(abi.encodeCall(ORACLE.withdraw, (to)));
        assertEq(ok, amount != 0 && !rejected);
        if (!ok) return;
        book();
        assertEq(to.balance, before + amount);
        _credits[owed] = 0;
    }

    /// @dev Ether that nobody is owed, as a block reward or a contract's end leaves it.
    function force(uint256 amount) external {
        amount = bound(amount, 0, 1 ether);
        vm.deal(address(ORACLE), address(ORACLE).balance + amount);
        _forced += amount;
    }

    // -- The model of settlements --

    /// @dev A round of a feed was stored: it may serve a request.
    function earnFee(uint256 feed, uint32 observedAt, address submitter) internal {
        IUpdateRequests.Request memory open = _requests[feed];
        if (open.requester == address(0) || observedAt < open.requestedAt) return;
        _credits[submitter] += open.fee;
        delete _requests[feed];
        ++served;
    }

    /// @dev A submission stored that many rounds: it is paid for, unless that is none.
    function earnGas(uint256 stored, address submitter) internal {
        if (stored == 0) return;
        uint256 price = block.basefee + _schedule.maxTip;
        if (tx.gasprice < price) price = tx.gasprice;
        if (_schedule.maxGasPrice < price) price = _schedule.maxGasPrice;
        uint256 amount = (_schedule.baseGas + _schedule.feedGas * stored) * price;
        if (amount > _budget) amount = _budget;
        _budget -= amount;
        _credits[submitter] += amount;
        if (amount != 0) ++reimbursed;
    }

    function accountOf(uint256 index) private view returns (address) {
        return _accounts[index % _accounts.length];
    }

    // -- What the model says --

    function accounts() external view returns (address[] memory) {
        return _accounts;
    }

    function creditOf(address account) external view returns (uint256) {
        return _credits[account];
    }

    function requestOf(uint256 feed) external view returns (IUpdateRequests.Request memory) {
        return _requests[feed];
    }

    function budget() external view returns (uint256) {
        return _budget;
    }

    function forced() external view returns (uint256) {
        return _forced;
    }

    function openRequests() public view returns (uint256 feeds) {
        for (uint256 feed; feed < FEEDS; ++feed) {
            if (_requests[feed].requester != address(0)) feeds |= 1 << feed;
        }
    }
}
